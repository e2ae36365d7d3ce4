package touchstone.desk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import touchstone.claims.EncoderFinder;
import touchstone.claims.house.HouseHead;
import touchstone.claims.house.HouseHeadFile;
import touchstone.exchange.SafeFile;
import touchstone.model.Outcome;
import touchstone.model.Trouble;
import touchstone.model.learning.KeptHead;

/**
 * The heads that a house learned, in a folder of its own: each a readable file that is never written again, and one more
 * file that names those put to use, the last of which serves. Where that can't be read, the one shipped does.
 */
public final class HouseHeads {

    private static final Pattern NAME = Pattern.compile("house (\\d{4}-\\d{2}-\\d{2})(?:\\.(\\d{1,4}))?");
    private static final Pattern FILE = Pattern.compile("house-(\\d{4}-\\d{2}-\\d{2}(?:\\.\\d{1,4})?)\\.txt");
    private static final int LONGEST = 200_000;
    private static final int MOST_OF_A_DAY = 1_000;

    private final Path folder;

    /** The heads in a folder, which may be absent yet. */
    public HouseHeads(Path folder) {
        this.folder = folder;
    }

    /**
     * What is there.
     *
     * @param heads that can be used, the newest first
     * @param damaged why others can't
     * @param inUse name of the head that serves
     */
    public record Listing(List<KeptHead> heads, List<Trouble> damaged, String inUse) {

        public Listing {
            heads = List.copyOf(heads);
            damaged = List.copyOf(damaged);
        }

        /** The head that serves, if it isn't the one shipped. */
        public Optional<KeptHead> serving() {
            return heads.stream().filter(head -> head.name().equals(inUse)).findFirst();
        }
    }

    /** The head that serves; none where that is the one shipped, trouble where one was chosen that can't be read. */
    public Outcome<Optional<HouseHead>> inUse() {
        return trail().then(trail -> trail.isEmpty()
                ? Outcome.done(Optional.empty())
                : read(trail.getLast()).map(Optional::of));
    }

    /** The head that serves; none where that is the one shipped, be it because another can't be read. */
    public Optional<HouseHead> serving() {
        return inUse().result().flatMap(head -> head);
    }

    /** What is there. */
    public Listing listing() {
        List<KeptHead> heads = new ArrayList<>();
        List<Trouble> damaged = new ArrayList<>();
        names().forEach(name -> read(name).either(head -> heads.add(head.facts()), damaged::add));
        inUse().refusal().filter(trouble -> !damaged.contains(trouble)).ifPresent(damaged::add);
        return new Listing(heads, damaged, serving().map(HouseHead::name).orElse(KeptHead.SHIPPED));
    }

    /** A name that no head has yet. */
    String freeName(LocalDate day) {
        String first = "house " + day;
        return IntStream.range(1, MOST_OF_A_DAY)
                .mapToObj(number -> number == 1 ? first : first + "." + number)
                .filter(name -> Files.notExists(file(name)))
                .findFirst()
                .orElse(first + "." + MOST_OF_A_DAY);
    }

    /** Keeps a head and puts it to use; under another name of its day, if its own was given away meanwhile. */
    public Outcome<KeptHead> keep(HouseHead learned) {
        HouseHead head = Files.exists(file(learned.name()))
                ? learned.named(freeName(LocalDate.parse(day(learned.name()))))
                : learned;
        try {
            Files.createDirectories(folder);
            String text = HouseHeadFile.text(head, EncoderFinder.weighed());
            SafeFile.write(file(head.name()), text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException full) {
            return Outcome.refused(Trouble.storage("trouble.learning.not-kept", folder));
        }
        return use(head.name()).map(_ -> head.facts());
    }

    /**
     * Lets a head serve from here on.
     *
     * @param name of one that is kept, or of the one shipped
     * @return its name
     */
    public Outcome<String> use(String name) {
        if (name.equals(KeptHead.SHIPPED)) {
            return written(List.of()).map(_ -> name);
        }
        return read(name).then(_ -> {
            List<String> trail = new ArrayList<>(trail().result().orElse(List.of()));
            int earlier = trail.indexOf(name);
            if (earlier >= 0) {
                trail.subList(earlier, trail.size()).clear();
            }
            trail.add(name);
            return written(trail).map(_ -> name);
        });
    }

    /** Lets the head serve again that served before this one. */
    public Outcome<String> back() {
        return trail().then(trail -> {
            if (trail.isEmpty()) {
                return Outcome.refused(Trouble.forbidden("trouble.learning.nothing-before"));
            }
            List<String> shorter = trail.subList(0, trail.size() - 1);
            return written(shorter).map(_ -> shorter.isEmpty() ? KeptHead.SHIPPED : shorter.getLast());
        });
    }

    /** The name of the head to which {@link #back} leads, if to any. */
    public Optional<String> before() {
        return trail().result()
                .filter(trail -> !trail.isEmpty())
                .map(trail -> trail.size() == 1 ? KeptHead.SHIPPED : trail.get(trail.size() - 2));
    }

    private Outcome<HouseHead> read(String name) {
        Path file = file(name);
        if (!NAME.matcher(name).matches() || Files.notExists(file)) {
            return Outcome.refused(Trouble.unreadable("trouble.learning.no-head", name));
        }
        try {
            HouseHead head = HouseHeadFile.read(bytes(file), EncoderFinder.weighed());
            if (!head.name().equals(name)) {
                return unusable(name, "it says that it is “" + head.name() + "”");
            }
            return head.facts().over().equals(EncoderFinder.name())
                    ? Outcome.done(head)
                    : Outcome.refused(Trouble.unreadable(
                            "trouble.learning.other-finder", name, head.facts().over(), EncoderFinder.name()));
        } catch (IOException unreadable) {
            return unusable(name, Objects.requireNonNullElse(unreadable.getMessage(), ""));
        }
    }

    private static <T> Outcome<T> unusable(String name, String why) {
        return Outcome.refused(Trouble.unreadable("trouble.learning.unusable", name, why));
    }

    /** The beginning of a file: no head is as long as this, so what is longer is none. */
    private static byte[] bytes(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return stream.readNBytes(LONGEST);
        }
    }

    private List<String> names() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> FILE.matcher(file.getFileName().toString()))
                    .filter(Matcher::matches)
                    .map(name -> "house " + name.group(1))
                    .sorted(Comparator.comparing(HouseHeads::day)
                            .thenComparingInt(HouseHeads::ofItsDay)
                            .reversed())
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private static String day(String name) {
        Matcher parts = NAME.matcher(name);
        return parts.matches() ? parts.group(1) : "";
    }

    private static int ofItsDay(String name) {
        Matcher parts = NAME.matcher(name);
        return parts.matches() && parts.group(2) != null ? Integer.parseInt(parts.group(2)) : 1;
    }

    private Path file(String name) {
        return folder.resolve(name.replace(' ', '-') + ".txt");
    }

    /** The names of those put to use, the one that serves last; nothing where that is the one shipped. */
    private Outcome<List<String>> trail() {
        Path file = folder.resolve("in-use.txt");
        if (Files.notExists(file)) {
            return Outcome.done(List.of());
        }
        try {
            List<String> names = new String(bytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
            return names.stream().allMatch(name -> NAME.matcher(name).matches())
                    ? Outcome.done(names)
                    : unusable("in-use.txt", "a line of it is no head’s name");
        } catch (IOException unreadable) {
            return unusable("in-use.txt", "it can’t be read");
        }
    }

    private Outcome<List<String>> written(List<String> trail) {
        try {
            Files.createDirectories(folder);
            String text = trail.isEmpty() ? "" : String.join("\n", trail) + "\n";
            SafeFile.write(folder.resolve("in-use.txt"), text.getBytes(StandardCharsets.UTF_8));
            return Outcome.done(trail);
        } catch (IOException full) {
            return Outcome.refused(Trouble.storage("trouble.learning.not-kept", folder));
        }
    }
}
