package touchstone.hostile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Every file that means no good: bombs, slips, loops, lies about size, deep nesting, entity tricks, cut and hurt files. */
final class HostileFiles {

    /** The name under which whatever gets out lies. */
    static final String MARK = "touchstone-escaped";

    private HostileFiles() {}

    static List<HostileFile> all() {
        List<HostileFile> all = new ArrayList<>();
        all.addAll(Archives.all());
        all.addAll(Pictured.all());
        all.addAll(Written.all());
        all.addAll(NoFiles.all());
        return all;
    }

    /** So many of them, from every part of the list. */
    static List<HostileFile> some(int wanted) {
        List<HostileFile> all = all();
        List<HostileFile> some = new ArrayList<>();
        for (int i = 0; i < Math.min(wanted, all.size()); i++) {
            some.add(all.get((int) ((long) i * all.size() / wanted)));
        }
        return wanted >= all.size() ? all : some;
    }

    /** Makes a file in a folder. */
    static Path in(Path folder, HostileFile file) throws IOException {
        Path place = folder.resolve(file.name());
        file.maker().make(place);
        return place;
    }
}
