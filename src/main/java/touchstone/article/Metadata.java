package touchstone.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import touchstone.model.When;

/** Makes sense of single fields as files write them; what makes none is absent, never guessed. */
final class Metadata {

    private static final Pattern ZONE_WITHOUT_COLON = Pattern.compile("(T\\d{2}:\\d{2}\\S{0,20}[+-]\\d{2})(\\d{2})$");
    private static final Pattern BY = Pattern.compile("(?i)^\\s*(?:by|von|par|por)\\s+(?=\\S)");
    private static final int LONGEST = 300;

    private Metadata() {}

    /** One line without blanks around it and within reason in length. */
    static @Nullable String line(@Nullable String raw) {
        if (raw == null) {
            return null;
        }
        String line = raw.replaceAll("[\\s\\u00a0]+", " ").strip();
        return line.isEmpty() || line.length() > LONGEST ? null : line;
    }

    /** Who wrote it, without the word "by" before the name; an address of a profile is no name. */
    static @Nullable String byline(@Nullable String raw) {
        String line = line(raw);
        if (line == null || line.startsWith("http")) {
            return null;
        }
        return BY.matcher(line).replaceFirst("");
    }

    /** ISO 8601, with or without the colon in its zone. */
    static @Nullable When time(@Nullable String raw) {
        String line = line(raw);
        if (line == null) {
            return null;
        }
        String spaced =
                line.length() > 10 && line.charAt(10) == ' ' ? line.substring(0, 10) + "T" + line.substring(11) : line;
        return When.parse(ZONE_WITHOUT_COLON.matcher(spaced.replace(" ", "")).replaceFirst("$1:$2"))
                .orElse(null);
    }

    /** A web address with a host. */
    static @Nullable String address(@Nullable String raw) {
        String line = line(raw);
        if (line == null) {
            return null;
        }
        try {
            URI address = new URI(line);
            boolean isWeb =
                    "http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme());
            return isWeb && address.getHost() != null ? line : null;
        } catch (URISyntaxException notAnAddress) {
            return null;
        }
    }

    /** A BCP 47 tag, in its usual spelling; {@code en_GB} is understood. */
    static @Nullable String language(@Nullable String raw) {
        String line = line(raw);
        if (line == null) {
            return null;
        }
        try {
            Locale locale =
                    new Locale.Builder().setLanguageTag(line.replace('_', '-')).build();
            return locale.getLanguage().isEmpty() ? null : locale.toLanguageTag();
        } catch (IllformedLocaleException notATag) {
            return null;
        }
    }
}
