package touchstone.model;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What came of something that may be refused: the value, or the trouble to tell the person about.
 *
 * @param <T> what it is when it works
 */
public sealed interface Outcome<T> {

    /**
     * It worked.
     *
     * @param value what came of it
     * @param <T> what that is
     */
    record Done<T>(T value) implements Outcome<T> {}

    /**
     * It did not, and nothing was changed.
     *
     * @param trouble what to tell the person
     * @param <T> what it would have been
     */
    record Refused<T>(Trouble trouble) implements Outcome<T> {}

    /** It worked. */
    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    /** It did not. */
    static <T> Outcome<T> refused(Trouble trouble) {
        return new Refused<>(trouble);
    }

    /** Goes on with the value, if there is one. */
    default <R> Outcome<R> map(Function<? super T, ? extends R> next) {
        return switch (this) {
            case Done(T value) -> new Done<>(next.apply(value));
            case Refused(Trouble trouble) -> new Refused<>(trouble);
        };
    }

    /** Goes on with the value to something that may be refused too. */
    default <R> Outcome<R> then(Function<? super T, Outcome<R>> next) {
        return switch (this) {
            case Done(T value) -> next.apply(value);
            case Refused(Trouble trouble) -> new Refused<>(trouble);
        };
    }

    /** Answers both cases. */
    default <R> R fold(Function<? super T, ? extends R> whenDone, Function<? super Trouble, ? extends R> whenRefused) {
        return switch (this) {
            case Done(T value) -> whenDone.apply(value);
            case Refused(Trouble trouble) -> whenRefused.apply(trouble);
        };
    }

    /** Does one of two things. */
    default void either(Consumer<? super T> whenDone, Consumer<? super Trouble> whenRefused) {
        switch (this) {
            case Done(T value) -> whenDone.accept(value);
            case Refused(Trouble trouble) -> whenRefused.accept(trouble);
        }
    }

    /** The value, if there is one. */
    default Optional<T> result() {
        return fold(Optional::of, _ -> Optional.empty());
    }

    /** The trouble, if there is one. */
    default Optional<Trouble> refusal() {
        return fold(_ -> Optional.empty(), Optional::of);
    }

    /**
     * The value, where trouble can't be.
     *
     * @throws IllegalStateException if there is trouble all the same
     */
    default T orThrow() {
        return fold(Function.identity(), trouble -> {
            throw new IllegalStateException(trouble.key() + " " + trouble.arguments());
        });
    }
}
