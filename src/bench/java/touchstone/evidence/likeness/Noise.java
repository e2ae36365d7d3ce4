package touchstone.evidence.likeness;

/** Smooth noise: random values at whole places, and what lies between by a smooth step, in octaves. */
final class Noise {

    private final long seed;

    Noise(long seed) {
        this.seed = seed;
    }

    /** From 0 to 1. */
    double at(double x, double y, int octaves) {
        double sum = 0;
        double weight = 0;
        double strength = 1;
        for (int i = 0; i < octaves; i++) {
            sum += strength * smooth(x * (1 << i), y * (1 << i), i);
            weight += strength;
            strength *= 0.55;
        }
        return sum / weight;
    }

    private double smooth(double x, double y, int octave) {
        long left = (long) Math.floor(x);
        long top = (long) Math.floor(y);
        double u = step(x - left);
        double v = step(y - top);
        double above = value(left, top, octave) * (1 - u) + value(left + 1, top, octave) * u;
        double below = value(left, top + 1, octave) * (1 - u) + value(left + 1, top + 1, octave) * u;
        return above * (1 - v) + below * v;
    }

    private static double step(double t) {
        return t * t * (3 - 2 * t);
    }

    private double value(long x, long y, int octave) {
        long mixed = seed + x * 0x9E3779B97F4A7C15L + y * 0xC2B2AE3D27D4EB4FL + octave * 0x165667B19E3779F9L;
        mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return ((mixed ^ mixed >>> 31) >>> 11) / (double) (1L << 53);
    }
}
