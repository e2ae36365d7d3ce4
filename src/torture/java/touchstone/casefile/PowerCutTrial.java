package touchstone.casefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Power cuts: a case file on an ext4 disk that is an image file on XFS, mounted through a loop device. While a program
 * edits, the image is copied by reflink, which takes in what the disk was given by then and nothing that still waited in
 * memory; the copy is mounted, as after a power cut, and looked through.
 */
final class PowerCutTrial implements Trials.Trial {

    private static final int CUTS_A_FILE = 25;
    private static final int FILES_IN_A_HUNDRED = 15;

    private final int cuts;
    private final Random random = new Random(300);

    PowerCutTrial(int cuts) {
        this.cuts = cuts;
    }

    @Override
    public Trials.Figure run() throws Exception {
        if (!Shell.can("mkfs.xfs", "-V")) {
            Shell.can("apt-get", "install", "-y", "xfsprogs");
        }
        Path folder = Files.createTempDirectory("touchstone-cuts-");
        Path outer = Files.createDirectory(folder.resolve("outer"));
        Path inner = Files.createDirectory(folder.resolve("inner"));
        Path after = Files.createDirectory(folder.resolve("after"));
        Path image = folder.resolve("outer.img");
        try {
            Shell.run("truncate", "-s", "4G", image.toString());
            Shell.run("mkfs.xfs", "-q", "-m", "reflink=1", image.toString());
            Shell.run("mount", "-o", "loop", image.toString(), outer.toString());
        } catch (IOException refused) {
            Shell.can("rm", "-r", folder.toString());
            return new Trials.Figure(
                    "0 power cuts", "not done: this system refuses (" + refused.getMessage() + ")", false);
        }
        try {
            return cut(outer, inner, after);
        } finally {
            Shell.can("umount", after.toString());
            Shell.can("umount", inner.toString());
            Shell.can("umount", outer.toString());
            Shell.can("rm", "-r", folder.toString());
        }
    }

    private Trials.Figure cut(Path outer, Path inner, Path after) throws Exception {
        int done = 0;
        int lost = 0;
        long acknowledged = 0;
        List<String> torn = new ArrayList<>();
        while (done < cuts) {
            Path disk = outer.resolve("disk.img");
            Shell.run("truncate", "-s", "700M", disk.toString());
            Shell.run("mkfs.ext4", "-q", "-F", disk.toString());
            Shell.run("mount", "-o", "loop", disk.toString(), inner.toString());
            try (Writer writer = Writer.start(
                    Map.of(),
                    Writer.class,
                    inner.resolve("desk.touchstone"),
                    random.nextLong(),
                    100_000,
                    FILES_IN_A_HUNDRED)) {
                writer.awaitLines(3);
                for (int cut = 0; cut < CUTS_A_FILE && done < cuts && writer.isAlive(); cut++, done++) {
                    Thread.sleep(random.nextInt(150));
                    Path copy = outer.resolve("cut.img");
                    Map<String, String> before = writer.kept();
                    Shell.run("cp", "--reflink=always", disk.toString(), copy.toString());
                    Shell.run("mount", "-o", "loop", copy.toString(), after.toString());
                    Kept kept = Kept.in(after.resolve("desk.touchstone"), before);
                    Shell.run("umount", after.toString());
                    Files.delete(copy);
                    lost += kept.lost();
                    torn.addAll(kept.torn());
                    acknowledged += before.size();
                }
            }
            Shell.run("umount", inner.toString());
            Files.delete(disk);
        }
        return new Trials.Figure(
                done + " power cuts (reflink copies of a loop-mounted ext4 image on XFS), " + acknowledged
                        + " acknowledged edits looked for, files within and beside included",
                lost + " lost, " + torn.size() + " torn" + (torn.isEmpty() ? "" : ": " + torn.getFirst()),
                lost == 0 && torn.isEmpty());
    }
}
