package touchstone.cli;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;
import touchstone.model.Fingerprint;
import touchstone.model.SealCheck;
import touchstone.words.Times;
import touchstone.words.Words;

/** What became of the seals of one case, a line each, and the same for programs. */
final class SealLines {

    private static final int MOST = 5;

    private SealLines() {}

    /** All of them, in the order in which they were given. */
    static List<String> of(List<SealCheck> seals) {
        List<String> lines = new ArrayList<>();
        for (SealCheck seal : seals) {
            String which = seals.size() == 1 ? "" : " " + (lines.size() + 1) + " of " + seals.size();
            lines.add("seal" + which + ", to entry " + seal.seal().entries() + ", "
                    + Times.exact(seal.seal().at().truncatedTo(ChronoUnit.MINUTES)) + ", by "
                    + seal.seal().by().name() + ", key " + new Fingerprint(seal.keyId()).spoken() + " ("
                    + Spelled.word(seal.key()) + "): " + words(seal, lines.size() + 1 == seals.size()));
        }
        return lines;
    }

    /** A seal that another followed need not cover what came after it; the last one should. */
    private static String words(SealCheck check, boolean isLast) {
        return switch (check.state()) {
            case BROKEN ->
                "broken; these do not fit: "
                        + check.broken().stream().sorted().map(Words::name).collect(Collectors.joining(", "));
            case CHANGED_SINCE ->
                "what was signed is whole; "
                        + (isLast
                                ? "changed since sign-off, in " + since(check.since())
                                : "changed in " + since(check.since()) + ", and signed anew");
            case WHOLE -> "whole; nothing of it was changed";
        };
    }

    private static String since(List<Integer> entries) {
        String first = entries.stream().limit(MOST).map(String::valueOf).collect(Collectors.joining(", "));
        return entries.size() == 1
                ? "entry " + first
                : "entries " + first + (entries.size() > MOST ? " and " + (entries.size() - MOST) + " more" : "");
    }

    /** One of them for programs. */
    static void add(SealCheck check, ObjectNode node) {
        node.put("by", check.seal().by().name())
                .put("at", check.seal().at().toString())
                .put("entries", check.seal().entries())
                .put("key", check.keyId())
                .put("key_is", Spelled.word(check.key()))
                .put("state", Spelled.word(check.state()))
                .put("changes_since", check.since().size());
        if (!check.broken().isEmpty()) {
            var broken = node.putArray("broken");
            check.broken().stream().sorted().forEach(part -> broken.add(Spelled.word(part)));
        }
    }
}
