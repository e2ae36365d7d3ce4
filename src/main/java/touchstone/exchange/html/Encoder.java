package touchstone.exchange.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The one way from a stranger's text into the page. Characters that a reader can't see, and that can make text look like
 * another, come out as marks: {@code U+202E}.
 */
final class Encoder {

    private static final Set<String> LINKED = Set.of("http", "https", "mailto");
    private static final int BEFORE_JOINING_SCRIPTS = 0x0600;
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private Encoder() {}

    /** As text between tags. */
    static String text(String untrusted) {
        StringBuilder out = new StringBuilder(untrusted.length() + 16);
        for (int at = 0; at < untrusted.length(); at += Character.charCount(untrusted.codePointAt(at))) {
            int each = untrusted.codePointAt(at);
            if (isHidden(untrusted, at)) {
                out.append("<span class=\"hidden-mark\">").append(name(each)).append("</span>");
            } else {
                append(out, each);
            }
        }
        return out.toString();
    }

    /** As the value of an attribute between double quotes. */
    static String attribute(String untrusted) {
        StringBuilder out = new StringBuilder(untrusted.length() + 16);
        for (int at = 0; at < untrusted.length(); at += Character.charCount(untrusted.codePointAt(at))) {
            int each = untrusted.codePointAt(at);
            if (isHidden(untrusted, at)) {
                out.append('[').append(name(each)).append(']');
            } else {
                append(out, each);
            }
        }
        return out.toString();
    }

    /** As the address of a link, if it is one that may be followed: web and mail, whole and well formed. */
    static Optional<String> link(String untrusted) {
        try {
            URI address = new URI(untrusted.strip());
            String scheme =
                    address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
            boolean isWhole = address.getHost() != null || scheme.equals("mailto");
            return LINKED.contains(scheme) && isWhole ? Optional.of(address.toASCIIString()) : Optional.empty();
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    private static void append(StringBuilder out, int each) {
        switch (each) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            case '`' -> out.append("&#96;");
            default -> out.appendCodePoint(each);
        }
    }

    /** Controls, format characters, private use, half surrogates and separators that show as nothing. */
    private static boolean isHidden(String text, int at) {
        int each = text.codePointAt(at);
        if (each == '\n' || each == '\t') {
            return false;
        }
        if (each == ZERO_WIDTH_JOINER || each == ZERO_WIDTH_NON_JOINER) {
            return !joins(text, at);
        }
        return switch (Character.getType(each)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }

    /** Whether a joiner stands where scripts and emoji need one, and not between letters that never join. */
    private static boolean joins(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && text.codePointBefore(at) >= BEFORE_JOINING_SCRIPTS
                && text.codePointAt(at + 1) >= BEFORE_JOINING_SCRIPTS;
    }

    private static String name(int each) {
        String digits = HexFormat.of().withUpperCase().toHexDigits(each, 8).replaceFirst("^0+(?=.{4})", "");
        return "U+" + digits;
    }
}
