package touchstone.evidence.likeness;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import touchstone.model.DrawnPicture;

/** How often a changed picture is known again, and how often two different ones are taken for one. */
public final class LikenessFigures {

    private static final int EACH = 6;

    private LikenessFigures() {}

    /** Measures, and tells it as a table. */
    public static String of() {
        List<BufferedImage> pictures = new ArrayList<>();
        for (Scenes.Sort sort : Scenes.Sort.values()) {
            for (int seed = 0; seed < EACH; seed++) {
                pictures.add(Scenes.of(sort, seed));
            }
        }
        List<Likeness> kept = pictures.stream().map(LikenessFigures::likeness).toList();
        StringBuilder text = new StringBuilder("## Pictures seen before\n\n| change | known again |\n|---|---|\n");
        int known = 0;
        int all = 0;
        for (Change change : Change.values()) {
            int found = 0;
            Map<Scenes.Sort, Integer> missed = new EnumMap<>(Scenes.Sort.class);
            for (int i = 0; i < pictures.size(); i++) {
                Likeness changed = likeness(change.of(pictures.get(i), new Random(i)));
                if (changed.like(kept.get(i)).isPresent()) {
                    found++;
                } else {
                    missed.merge(Scenes.Sort.values()[i / EACH], 1, Integer::sum);
                }
            }
            known += found;
            all += pictures.size();
            text.append("| ")
                    .append(change.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                    .append(" | ")
                    .append(share(found, pictures.size()))
                    .append(' ')
                    .append(missed.isEmpty() ? "" : missed)
                    .append(" |\n");
        }
        text.append("\nRecall over all changes: ").append(share(known, all)).append('\n');
        return text.append(falseAlarms(kept)).toString();
    }

    private static String falseAlarms(List<Likeness> kept) {
        long begun = System.nanoTime();
        int pairs = 0;
        int alarms = 0;
        Map<String, Integer> which = new java.util.TreeMap<>();
        for (int i = 0; i < kept.size(); i++) {
            for (int j = i + 1; j < kept.size(); j++) {
                pairs++;
                if (kept.get(i).like(kept.get(j)).isPresent()) {
                    alarms++;
                    which.merge(
                            Scenes.Sort.values()[i / EACH] + "-" + Scenes.Sort.values()[j / EACH] + " "
                                    + kept.get(i).like(kept.get(j)).get(),
                            1,
                            Integer::sum);
                }
            }
        }
        double micros = (System.nanoTime() - begun) / 1e3 / pairs;
        return "False alarms among different pictures: %s of %d pairs %s; %.0f µs a pair\n"
                .formatted(share(alarms, pairs), pairs, which.isEmpty() ? "" : which, micros);
    }

    private static String share(int part, int all) {
        return String.format(Locale.ROOT, "%.2f %%", 100.0 * part / all);
    }

    private static Likeness likeness(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        return Likeness.of(
                new DrawnPicture(width, height, image.getRGB(0, 0, width, height, null, 0, width), width, height));
    }

    /** For a look at the figures alone. */
    public static void main(String[] arguments) {
        System.out.println(of());
    }
}
