package touchstone.model.merge;

import org.jspecify.annotations.Nullable;
import touchstone.model.Grade;
import touchstone.model.Stance;

/**
 * One thing that a claim rested on at some moment of one copy.
 *
 * @param evidence the evidence's number, as all copies together have it
 * @param title what it was called then
 * @param direction which way it pointed
 * @param grade how far it was trusted then, if somebody had graded it
 */
public record Basis(
        int evidence,
        String title,
        Stance.Direction direction,
        @Nullable Grade grade) {}
