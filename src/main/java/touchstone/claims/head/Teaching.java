package touchstone.claims.head;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Learns a weighing by iteratively reweighted least squares, with a penalty on weights that leave where they began, so
 * that few examples change little.
 */
public final class Teaching {

    private static final int MOST_ROUNDS = 25;
    private static final double CLOSE_ENOUGH = 1e-7;
    private static final double LEAST_CURVE = 1e-6;

    private Teaching() {}

    /**
     * What examples teach beyond a weighing.
     *
     * @param begun what is held where the examples say nothing
     * @param examples with as many features as it has weights
     * @param penalty how much a weight is held where it was: each in units of one example; what it starts from is free
     */
    public static Weighing taught(Weighing begun, List<Example> examples, double penalty) {
        int size = begun.weights().length + 1;
        double[] now = new double[size];
        now[0] = begun.start();
        System.arraycopy(begun.weights(), 0, now, 1, size - 1);
        double[] held = now.clone();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            double[] step = step(examples, now, held, penalty);
            double length = walk(now, step, moved -> loss(examples, moved, held, penalty));
            if (length < CLOSE_ENOUGH) {
                break;
            }
        }
        return new Weighing(now[0], Arrays.copyOfRange(now, 1, size));
    }

    /** Goes the step, or half of it and half again, until the loss falls; how far it went. */
    private static double walk(double[] now, double[] step, ToDoubleFunction<double[]> loss) {
        double before = loss.applyAsDouble(now);
        for (double part = 1; part > CLOSE_ENOUGH; part /= 2) {
            double[] moved = now.clone();
            double length = 0;
            for (int i = 0; i < now.length; i++) {
                moved[i] += part * step[i];
                length = Math.max(length, Math.abs(part * step[i]));
            }
            if (loss.applyAsDouble(moved) < before) {
                System.arraycopy(moved, 0, now, 0, now.length);
                return length;
            }
        }
        return 0;
    }

    /** Cross entropy and the penalty: what is to become small. */
    private static double loss(List<Example> examples, double[] now, double[] begun, double penalty) {
        double loss = LEAST_CURVE * (now[0] - begun[0]) * (now[0] - begun[0]) / 2;
        for (int i = 1; i < now.length; i++) {
            loss += penalty * (now[i] - begun[i]) * (now[i] - begun[i]) / 2;
        }
        for (Example example : examples) {
            double sum = now[0];
            for (int i = 1; i < now.length; i++) {
                sum += now[i] * example.features()[i - 1];
            }
            double odds = Math.max(sum, 0) + Math.log1p(Math.exp(-Math.abs(sum)));
            loss += example.weight() * (odds - example.target() * sum);
        }
        return loss;
    }

    /** One step of Newton's method. */
    private static double[] step(List<Example> examples, double[] now, double[] begun, double penalty) {
        int size = now.length;
        double[] slope = new double[size];
        double[][] curve = new double[size][size];
        for (Example example : examples) {
            double[] x = new double[size];
            x[0] = 1;
            double sum = now[0];
            for (int i = 1; i < size; i++) {
                x[i] = example.features()[i - 1];
                sum += now[i] * x[i];
            }
            double odds = 1 / (1 + Math.exp(-sum));
            double error = example.weight() * (example.target() - odds);
            double bend = example.weight() * Math.max(odds * (1 - odds), LEAST_CURVE);
            for (int i = 0; i < size; i++) {
                slope[i] += error * x[i];
                for (int k = 0; k <= i && x[i] != 0; k++) {
                    curve[i][k] += bend * x[i] * x[k];
                }
            }
        }
        for (int i = 0; i < size; i++) {
            double held = i == 0 ? LEAST_CURVE : penalty;
            slope[i] -= held * (now[i] - begun[i]);
            curve[i][i] += held;
        }
        return solved(curve, slope);
    }

    /** The solution of a symmetric system of which the lower half is given, by Cholesky's decomposition. */
    private static double[] solved(double[][] lower, double[] right) {
        int size = right.length;
        double[] x = right.clone();
        for (int i = 0; i < size; i++) {
            for (int k = 0; k <= i; k++) {
                double sum = lower[i][k];
                for (int m = 0; m < k; m++) {
                    sum -= lower[i][m] * lower[k][m];
                }
                lower[i][k] = i == k ? Math.sqrt(Math.max(sum, LEAST_CURVE)) : sum / lower[k][k];
            }
        }
        for (int i = 0; i < size; i++) {
            for (int k = 0; k < i; k++) {
                x[i] -= lower[i][k] * x[k];
            }
            x[i] /= lower[i][i];
        }
        for (int i = size - 1; i >= 0; i--) {
            for (int k = i + 1; k < size; k++) {
                x[i] -= lower[k][i] * x[k];
            }
            x[i] /= lower[i][i];
        }
        return x;
    }
}
