package touchstone.evidence.likeness;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import touchstone.model.DrawnPicture;
import touchstone.model.Fact;
import touchstone.model.Sighting;

/**
 * What of a picture survives when it is cropped, mirrored, turned, made smaller, captioned and saved again: a perceptual
 * hash of the whole and the places in it that can be found again. Kept as two facts of the evidence.
 */
public final class Likeness {

    /** Whole pictures that differ in at most this many of 256 bits are taken for one; twice what PDQ's makers advise. */
    static final int MOST_DIFFERING = 60;

    /** From this many places on that lie alike, one picture is taken for a part of the other. */
    static final int LEAST_AGREEING = 7;

    private static final int BYTES_A_POINT = 20;
    private static final String HASHED = "the whole picture, by PDQ";
    private static final String FOUND = "corners in the picture and what is around them";

    private final Pdq hash;
    private final List<Point> points;
    private final List<Point> mirrored;
    private final int width;

    private Likeness(Pdq hash, List<Point> points, int width) {
        this.hash = hash;
        this.points = List.copyOf(points);
        this.width = width;
        this.mirrored = points.stream().map(point -> point.mirrored(width)).toList();
    }

    /** The likeness of a picture. */
    public static Likeness of(DrawnPicture picture) {
        Luma luma = Luma.of(picture);
        Finder finder = new Finder(luma);
        return new Likeness(Pdq.of(luma), finder.points(), finder.width());
    }

    /** The likeness that was kept, if there is one. */
    public static Optional<Likeness> of(List<Fact> facts) {
        Optional<String> hash = value(facts, Fact.Kind.LIKENESS);
        Optional<String> points = value(facts, Fact.Kind.LIKENESS_POINTS);
        return hash.isEmpty() || points.isEmpty() ? Optional.empty() : of(hash.get(), points.get());
    }

    /** The likeness so written, if it is one. */
    public static Optional<Likeness> of(String hash, String points) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(points));
            int width = bytes.get() & 0xFF;
            List<Point> read = new ArrayList<>();
            while (bytes.hasRemaining() && read.size() < Finder.MOST) {
                read.add(new Point(
                        bytes.get() & 0xFF,
                        bytes.get() & 0xFF,
                        bytes.get() & 0xFF,
                        bytes.get() & 0xFF,
                        bytes.getLong(),
                        bytes.getLong()));
            }
            return Optional.of(new Likeness(Pdq.of(hash), read, width));
        } catch (IllegalArgumentException | BufferUnderflowException notOurs) {
            return Optional.empty();
        }
    }

    private static Optional<String> value(List<Fact> facts, Fact.Kind kind) {
        return facts.stream()
                .filter(fact -> fact.kind() == kind)
                .map(Fact::value)
                .findFirst();
    }

    /** The likeness as it is kept. */
    public List<Fact> facts() {
        ByteBuffer bytes = ByteBuffer.allocate(1 + points.size() * BYTES_A_POINT);
        bytes.put((byte) width);
        for (Point point : points) {
            bytes.put((byte) point.x())
                    .put((byte) point.y())
                    .put((byte) point.level())
                    .put((byte) point.angle())
                    .putLong(point.high())
                    .putLong(point.low());
        }
        return List.of(
                new Fact(Fact.Kind.LIKENESS, hash.toString(), Fact.SetBy.PROGRAM, HASHED),
                new Fact(
                        Fact.Kind.LIKENESS_POINTS,
                        Base64.getEncoder().encodeToString(bytes.array()),
                        Fact.SetBy.PROGRAM,
                        FOUND));
    }

    /** How this picture is like another, if it is. */
    public Optional<Sighting.How> like(Likeness other) {
        if (hash.leastDistance(other.hash) <= MOST_DIFFERING) {
            return Optional.of(Sighting.How.WHOLE);
        }
        if (agreeing(points, other.points) >= LEAST_AGREEING) {
            return Optional.of(Sighting.How.PART);
        }
        return agreeing(mirrored, other.points) >= LEAST_AGREEING
                ? Optional.of(Sighting.How.MIRRORED_PART)
                : Optional.empty();
    }

    private static int agreeing(List<Point> one, List<Point> other) {
        return new Geometry(one, other).agreeing();
    }
}
