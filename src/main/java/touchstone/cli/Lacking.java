package touchstone.cli;

import java.io.PrintStream;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import touchstone.model.Missing;
import touchstone.words.MissingWords;
import touchstone.words.Words;

/** What stands between a case and its sign-off, for people and for programs. */
final class Lacking {

    private Lacking() {}

    /** All of it, a line each. */
    static List<String> lines(List<Missing> missing) {
        return missing.stream().map(item -> MissingWords.line(item.key())).toList();
    }

    /** Says what sign-off will wait for. */
    static void note(List<Missing> missing, PrintStream err) {
        if (!missing.isEmpty()) {
            Messages.note(Words.text("cli.missing", missing.size()), err);
            lines(missing).forEach(line -> err.println("  " + line));
        }
    }

    static void add(List<Missing> missing, ObjectNode answer) {
        ArrayNode items = answer.putArray("missing");
        missing.forEach(item -> add(item, items.addObject()));
    }

    private static void add(Missing item, ObjectNode node) {
        node.put("kind", Spelled.word(item.kind()));
        if (item.claim() != null) {
            node.put("claim", item.claim());
        }
        if (item.question() != null) {
            node.put("question", Spelled.word(item.question()));
        }
        if (item.comment() != null) {
            node.put("comment", item.comment().number());
        }
        if (item.second() != null) {
            node.put("rated_by", item.second().by().name());
        }
        if (item.apart() != null && item.apart().evidence() != null) {
            node.put("evidence", item.apart().evidence());
        }
        node.put("words", MissingWords.line(item.key()));
    }
}
