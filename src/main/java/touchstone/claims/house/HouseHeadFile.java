package touchstone.claims.house;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import touchstone.claims.head.Weighing;
import touchstone.claims.head.WeighingFile;
import touchstone.model.Digest;
import touchstone.model.learning.Comparison;
import touchstone.model.learning.Figure;
import touchstone.model.learning.KeptHead;
import touchstone.model.learning.Tally;

/**
 * A house's head as text that a person can read: remarks that say where it comes from, one of them the SHA-256 of all
 * other lines, then the weights as {@link WeighingFile} has them. A file of which one character was changed is refused.
 */
public final class HouseHeadFile {

    private static final String FIRST = "# Touchstone house head 1";
    private static final String HASH = "sha256";
    private static final int LONGEST = 100_000;
    private static final double LARGEST = 100;

    private HouseHeadFile() {}

    /**
     * The text of a head.
     *
     * @param names of the features, in order
     */
    public static String text(HouseHead head, List<String> names) {
        KeptHead facts = head.facts();
        Tally choices = facts.choices();
        Comparison compared = facts.compared();
        List<String> remarks = new ArrayList<>();
        remarks.add(remark("name", facts.name()));
        remarks.add(remark("learned", facts.learnedAt().toString()));
        remarks.add(remark("by", facts.learnedBy()));
        remarks.add(remark("over", facts.over()));
        remarks.add(remark("begun from", KeptHead.SHIPPED));
        facts.caseFiles().forEach(file -> remarks.add(remark("case file", file)));
        remarks.add(remark("language", choices.language()));
        remarks.add(remark("taken up", choices.takenUp()));
        remarks.add(remark("dismissed", choices.dismissed()));
        remarks.add(remark("left", choices.left()));
        remarks.add(remark("articles", choices.articles()));
        remarks.add(remark("telling", choices.telling()));
        remarks.add(remark("compared with", compared.before()));
        remarks.add(remark("compared on", compared.articles()));
        remarks.add(remark(
                "average precision before", figure(compared.averagePrecision().before())));
        remarks.add(remark(
                "average precision after", figure(compared.averagePrecision().after())));
        remarks.add(remark(
                "precision at 10 before", figure(compared.precisionAtTen().before())));
        remarks.add(
                remark("precision at 10 after", figure(compared.precisionAtTen().after())));
        remarks.add(remark("gained", figure(compared.gained())));
        String whole = FIRST + "\n" + String.join("\n", remarks) + "\n"
                + WeighingFile.text(head.weighing(), names, "weights: start, then one for each feature");
        return whole + remark(HASH, hash(whole)) + "\n";
    }

    /**
     * Reads a head.
     *
     * @param names of the features, each of which it must weigh, and no others
     * @throws IOException where it is none, was changed, or weighs what no head could
     */
    public static HouseHead read(byte[] bytes, List<String> names) throws IOException {
        if (bytes.length > LONGEST) {
            throw new IOException("too long for a head");
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        List<String> lines = text.lines().toList();
        if (lines.isEmpty() || !lines.getFirst().equals(FIRST)) {
            throw new IOException("not a head of this format");
        }
        String whole = lines.subList(0, lines.size() - 1).stream()
                .map(line -> line + "\n")
                .collect(Collectors.joining());
        if (!lines.getLast().equals(remark(HASH, hash(whole)))) {
            throw new IOException("changed or cut short since it was learned");
        }
        try {
            return new HouseHead(facts(new Remarks(lines)), weighing(bytes, lines, names));
        } catch (DateTimeException | IllegalArgumentException strange) {
            throw new IOException("not a head: " + strange.getMessage(), strange);
        }
    }

    private static Weighing weighing(byte[] bytes, List<String> lines, List<String> names) throws IOException {
        List<String> weighed = lines.stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.substring(0, Math.max(0, line.indexOf('\t'))))
                .toList();
        List<String> wanted = new ArrayList<>(List.of(WeighingFile.START));
        wanted.addAll(names);
        if (!weighed.equals(wanted)) {
            throw new IOException("learned for other features");
        }
        Weighing weighing = WeighingFile.read(new ByteArrayInputStream(bytes), names);
        boolean isSmall = Math.abs(weighing.start()) <= LARGEST
                && Arrays.stream(weighing.weights()).allMatch(weight -> Math.abs(weight) <= LARGEST);
        if (!isSmall) {
            throw new IOException("a weight that no head has");
        }
        return weighing;
    }

    private static KeptHead facts(Remarks remarks) throws IOException {
        return new KeptHead(
                remarks.one("name"),
                Instant.parse(remarks.one("learned")),
                remarks.one("by"),
                remarks.one("over"),
                remarks.all("case file"),
                new Tally(
                        remarks.one("language"),
                        remarks.number("taken up"),
                        remarks.number("dismissed"),
                        remarks.number("left"),
                        remarks.number("articles"),
                        remarks.number("telling")),
                new Comparison(
                        remarks.one("compared with"),
                        remarks.number("compared on"),
                        new Comparison.Pair(
                                remarks.figure("average precision before"), remarks.figure("average precision after")),
                        new Comparison.Pair(
                                remarks.figure("precision at 10 before"), remarks.figure("precision at 10 after")),
                        remarks.figure("gained")));
    }

    /** The lines that say where a head comes from. */
    private record Remarks(List<String> lines) {

        List<String> all(String key) {
            String beginning = "# " + key + ": ";
            return lines.stream()
                    .filter(line -> line.startsWith(beginning))
                    .map(line -> line.substring(beginning.length()))
                    .toList();
        }

        String one(String key) throws IOException {
            List<String> found = all(key);
            if (found.size() != 1) {
                throw new IOException("does not say: " + key);
            }
            return found.getFirst();
        }

        int number(String key) throws IOException {
            return Integer.parseInt(one(key));
        }

        Figure figure(String key) throws IOException {
            double[] values = Arrays.stream(one(key).split(" "))
                    .mapToDouble(Double::parseDouble)
                    .filter(Double::isFinite)
                    .toArray();
            if (values.length != 3) {
                throw new IOException("not a figure: " + key);
            }
            return new Figure(values[0], values[1], values[2]);
        }
    }

    private static String remark(String key, Object value) {
        return "# " + key + ": " + String.valueOf(value).replaceAll("\\p{Cntrl}", " ");
    }

    private static String figure(Figure figure) {
        return String.format(Locale.ROOT, "%.4f %.4f %.4f", figure.mean(), figure.low(), figure.high());
    }

    private static String hash(String whole) {
        return Digest.of(whole.getBytes(StandardCharsets.UTF_8));
    }
}
