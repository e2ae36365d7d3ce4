package touchstone.words;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import touchstone.model.Finding;
import touchstone.model.Scale;
import touchstone.model.Trouble;

/**
 * Everything that a person reads, by key, from {@code messages.properties}. Placeholders are those of
 * {@link MessageFormat}; the texts use typographic apostrophes, so that none needs doubling.
 */
public final class Words {

    private static final ResourceBundle MESSAGES = ResourceBundle.getBundle("messages");

    private Words() {}

    /**
     * The text under a key.
     *
     * @param arguments what {0}, {1}, … stand for; integers are written with thousands marked, so pass a number that is
     *     a name (a case's, a claim's) as a string
     * @throws MissingResourceException where there is no such key: a defect, which a test finds
     */
    public static String text(String key, Object... arguments) {
        String pattern = MESSAGES.getString(key);
        return new MessageFormat(pattern, Locale.ENGLISH).format(arguments);
    }

    /** The text under a key, where there is one. */
    public static Optional<String> maybe(String key) {
        return MESSAGES.containsKey(key) ? Optional.of(text(key)) : Optional.empty();
    }

    /** The name of one of the model's values, such as {@code Claim.Kind.QUOTED}: key {@code name.claim.kind.quoted}. */
    public static String name(Enum<?> value) {
        return text(keyOf(value));
    }

    /** The key under which the name of a model's value stands. */
    public static String keyOf(Enum<?> value) {
        List<String> parts = new ArrayList<>();
        parts.add(kebab(value.name()));
        for (Class<?> type = value.getDeclaringClass(); type != null; type = type.getEnclosingClass()) {
            parts.addFirst(kebab(type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_")));
        }
        return "name." + String.join(".", parts);
    }

    /** The name of a rating, by the key of its step in any shipped scale. */
    public static String rating(String key) {
        return text("rating." + key);
    }

    /** The name of a scale. */
    public static String scale(Scale scale) {
        return text("scale." + scale.key());
    }

    /** What happened. */
    public static String what(Trouble trouble) {
        return text(trouble.key() + ".what", trouble.arguments().toArray());
    }

    /** What is safe. */
    public static String safe(Trouble trouble) {
        String key = trouble.key() + ".safe";
        return MESSAGES.containsKey(key) ? text(key, trouble.arguments().toArray()) : text("trouble.nothing-changed");
    }

    /** What to do next. */
    public static String next(Trouble trouble) {
        return text(trouble.key() + ".next", trouble.arguments().toArray());
    }

    /** What the program noticed, as a sentence. */
    public static String what(Finding finding) {
        return text(
                "finding." + kebab(finding.kind().name()) + ".what",
                finding.words().toArray());
    }

    /** What the program noticed, as short as a chip. */
    public static String chip(Finding finding) {
        return text(
                "finding." + kebab(finding.kind().name()) + ".short",
                finding.words().toArray());
    }

    private static String kebab(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
