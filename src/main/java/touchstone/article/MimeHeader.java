package touchstone.article;

import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.dom.address.MailboxList;
import org.apache.james.mime4j.dom.field.DateTimeField;
import org.apache.james.mime4j.dom.field.MailboxListField;
import org.apache.james.mime4j.field.LenientFieldParser;
import org.jspecify.annotations.Nullable;
import touchstone.model.When;

/** What the header of a message or of a saved page says, decoded; and how the beginning of either is recognised. */
final class MimeHeader {

    private static final int BEGINNING = 65_536;
    private static final Pattern FIELD = Pattern.compile("[!-9;-~]{1,76}:.*");

    private final Map<String, String> fields;

    MimeHeader(Map<String, String> fields) {
        this.fields = fields;
    }

    /** The shape of a message or of a saved page; nothing where the bytes do not begin with the header of either. */
    static @Nullable Shape shape(byte[] bytes) {
        String header = "\n" + header(bytes).toLowerCase(Locale.ROOT);
        boolean isMime = header.contains("\nmime-version:");
        boolean isFromSomebody = header.contains("\nfrom:");
        boolean isMail = isFromSomebody && (header.contains("\nsubject:") || header.contains("\ndate:"));
        if (!isMime && !isMail) {
            return null;
        }
        boolean isSent = header.contains("\nto:") || header.contains("\nreceived:") || header.contains("\nmessage-id:");
        boolean isPage = header.contains("\nsnapshot-content-location:")
                || header.contains("\nfrom: <saved by")
                || header.contains("\nfrom: \"saved by")
                || (!isSent && header.contains("multipart/related"));
        return isPage ? Shape.SAVED_AS_SINGLE_FILE : Shape.MAIL;
    }

    /** The lines up to the first empty one, as long as they are fields; unfolded as they stand. */
    private static String header(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, BEGINNING), StandardCharsets.ISO_8859_1);
        StringBuilder header = new StringBuilder();
        boolean isFirst = true;
        for (String line : start.split("\\r?\\n|\\r", -1)) {
            if (line.isEmpty()) {
                return header.toString();
            }
            boolean isFolded = !isFirst && (line.charAt(0) == ' ' || line.charAt(0) == '\t');
            boolean isOfMailbox = isFirst && line.startsWith("From ");
            if (!isFolded && !isOfMailbox && !FIELD.matcher(line).matches()) {
                return "";
            }
            header.append(line).append('\n');
            isFirst = false;
        }
        return bytes.length > BEGINNING ? header.toString() : "";
    }

    /** A field's words, with words encoded for the way decoded. */
    @Nullable
    String words(String name) {
        String raw = fields.get(name);
        return raw == null
                ? null
                : Metadata.line(
                        DecoderUtil.decodeEncodedWords(raw.replaceAll("\\r?\\n[ \\t]", " "), DecodeMonitor.SILENT));
    }

    /** A field's moment. */
    @Nullable
    When moment(String name) {
        try {
            String raw = fields.get(name);
            if (raw != null && LenientFieldParser.parse(name + ": " + raw) instanceof DateTimeField field) {
                Date date = field.getDate();
                return date == null ? null : new When.Moment(date.toInstant());
            }
            return null;
        } catch (MimeException | RuntimeException makesNoSense) {
            return null;
        }
    }

    /** Who it is from: the names, or the addresses of those who give none. */
    @Nullable
    String from() {
        try {
            String raw = fields.get("from");
            if (raw == null || !(LenientFieldParser.parse("From: " + raw) instanceof MailboxListField field)) {
                return null;
            }
            MailboxList all = field.getMailboxList();
            List<String> names = all == null
                    ? List.of()
                    : all.stream()
                            .map(MimeHeader::name)
                            .filter(name -> !name.isBlank())
                            .toList();
            return names.isEmpty() ? words("from") : Metadata.line(String.join(", ", names));
        } catch (MimeException | RuntimeException makesNoSense) {
            return words("from");
        }
    }

    private static String name(Mailbox mailbox) {
        return mailbox.getName() == null || mailbox.getName().isBlank() ? mailbox.getAddress() : mailbox.getName();
    }
}
