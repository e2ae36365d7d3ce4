package touchstone.exchange.html;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import touchstone.exchange.Dossier;
import touchstone.exchange.Withholding;
import touchstone.model.Case;
import touchstone.model.Seal;
import touchstone.model.SealCheck;
import touchstone.model.edit.Entry;
import touchstone.model.edit.Reopen;
import touchstone.words.EditWords;
import touchstone.words.Words;

/** Where the case stands, what its seal holds, what a seal does not prove, and how a stranger verifies it all. */
final class SealParts {

    private static final String STONE =
            "M14.5 7.5 43 4.5c4.6-.5 8.600 1.700 10.400 5.900l6.600 16.100c1.500 3.700 1.200 7-.7 10.400L49.100"
                    + " 54.800c-2 3.500-5 5.200-9 5.200H18.900c-4.300 0-7.300-1.900-9.100-5.800L4.300"
                    + " 42.400c-1.200-2.600-1.400-5-.5-7.700L9 12.300c.8-2.900 2.500-4.500 5.500-4.800Z";
    private static final String CRACK = "M3.8 2.5 7.500 2 6.5 5.5 9 8 7 10.5 8 14H4.700c-.8 0-1.400-.4-1.700-1.1"
            + "L1.700 10.300c-.2-.5-.2-1-.1-1.500l1.200-5.400c.1-.5.5-.8 1-.9Z"
            + "M9.500 1.800l1.400-.1c.8-.1 1.5.4 1.800 1.100l1.500 4c.3.7.2 1.300-.1 1.900l-2.500 4.400"
            + "c-.4.6-.9.9-1.600.9";

    private static final String STREAK =
            "M15.200 45.600c8.900-9.500 19.400-18.900 32.600-27.200.9-.6 1.900.5 1.200 1.300-2.400 2.800-4.100 4.700-4"
                + " 5.300.2.600 2.200-.4 2.800.3.500.6-.5 1.500-2 2.700C36.300 35.500 27.800 42 20.100 48.700c-1.300"
                + " 1.100-2.800.9-2.700-.2.1-.9 1.100-1.900.8-2.200-.3-.3-1.300.6-2.100.8-.9.200-1.600-.7-.9-1.500Z";

    private final Markup page;
    private final Dossier dossier;
    private final Case subject;
    private final Withholding names;

    SealParts(Markup page, Dossier dossier, Withholding names) {
        this.names = names;
        this.page = page;
        this.dossier = dossier;
        this.subject = dossier.subject();
    }

    /** The band at the top: signed off or not, and whether it still holds. */
    void band() {
        @Nullable SealCheck seal = dossier.seal();
        Entry reopened = dossier.reopened().orElse(null);
        boolean isSealed = seal != null && reopened == null;
        page.begin("div", "class", isSealed ? "band" : "band unsigned").begin("div");
        mark(isSealed, seal == null ? !dossier.broken().isEmpty() : seal.state() != SealCheck.State.WHOLE);
        page.begin("div");
        if (seal == null) {
            page.element("p", Words.name(subject.standing()), "class", "standing");
            page.element("p", Words.text("report.unsigned"));
            if (!dossier.broken().isEmpty()) {
                page.element("p", Words.text("report.broken", named(dossier.broken())), "class", "alarm");
            }
        } else if (reopened == null) {
            signed(seal);
        } else {
            reopened(seal, reopened);
        }
        page.end().end().end();
    }

    private void reopened(SealCheck seal, Entry opening) {
        String standing = Words.name(subject.standing());
        boolean isChanged = seal.state() == SealCheck.State.CHANGED_SINCE;
        page.element("p", isChanged ? Words.text("report.reopened.changed", standing) : standing, "class", "standing");
        page.element("p", Words.text("report.unsigned"));
        page.element(
                "p",
                Words.text(
                        "report.reopened",
                        seal.seal().by().name(),
                        ReportPage.minute(seal.seal().at()),
                        opening.stamp().by().name(),
                        ReportPage.minute(opening.stamp().at()),
                        opening.edit() instanceof Reopen(String because) ? names.plain(because) : ""),
                "class",
                "alarm");
        if (seal.state() == SealCheck.State.BROKEN) {
            page.element("p", Words.text("report.seal.broken", named(seal.broken())), "class", "alarm");
        } else {
            page.element("p", Words.text("report.reopened.since", seal.since().size()));
        }
        anotherKey(seal);
    }

    private void signed(SealCheck seal) {
        page.element("p", Words.text(headline(seal)), "class", "standing");
        page.element(
                "p",
                Words.text(
                        "report.seal.by",
                        seal.seal().by().name(),
                        Words.name(seal.seal().by().role()),
                        ReportPage.minute(seal.seal().at())));
        switch (seal.state()) {
            case WHOLE -> page.element("p", Words.text("report.seal.whole", ReportPage.minute(dossier.at())));
            case CHANGED_SINCE ->
                page.element("p", Words.text("report.seal.changed", seal.since().size()), "class", "alarm");
            case BROKEN -> page.element("p", Words.text("report.seal.broken", named(seal.broken())), "class", "alarm");
        }
        anotherKey(seal);
    }

    private void anotherKey(SealCheck seal) {
        if (seal.key() == SealCheck.Key.ANOTHER) {
            page.element("p", Words.text("report.seal.another-key"), "class", "alarm");
        }
        if (seal.key() == SealCheck.Key.WITHDRAWN) {
            page.element("p", Words.text("report.seal.withdrawn-key"), "class", "alarm");
        }
        if (seal.key() == SealCheck.Key.CANNOT_SAY) {
            page.element("p", Words.text("report.seal.unsure-key"), "class", "alarm");
        }
    }

    private static String headline(SealCheck seal) {
        return switch (seal.state()) {
            case WHOLE -> "report.seal.headline.whole";
            case CHANGED_SINCE -> "report.seal.headline.changed";
            case BROKEN -> "report.seal.headline.broken";
        };
    }

    private static String named(Set<SealCheck.Part> broken) {
        return broken.stream().sorted().map(Words::name).collect(Collectors.joining(", "));
    }

    /** What the seal holds and does not prove, and how to verify. */
    void explanation() {
        @Nullable SealCheck seal = dossier.seal();
        page.begin("section", "id", "seal").element("h2", Words.text("report.seal"));
        if (seal == null) {
            page.element("p", Words.text("report.seal.none"), "class", "prose");
        } else {
            if (dossier.reopened().isPresent()) {
                page.element("p", Words.text("report.seal.reopened"), "class", "prose");
            }
            holds(seal);
            since(seal);
            page.element("p", Words.text("report.seal.limits"), "class", "prose");
        }
        page.end();
        verify();
    }

    private void holds(SealCheck check) {
        Seal seal = check.seal();
        page.begin("dl", "class", "rows");
        row("report.seal.case", subject.id());
        row("report.seal.journal", Words.text("report.seal.to-entry", seal.entries()), seal.head());
        row("report.seal.evidence", "", seal.evidence());
        row("report.seal.verdicts", "", seal.verdicts());
        row("report.seal.key", Words.text("report.seal.key-is", check.fingerprint(), key(check)), check.keyId());
        row("report.seal.signature", "Ed25519", seal.signature());
        page.end();
    }

    private static String key(SealCheck check) {
        return Words.name(check.key());
    }

    private void since(SealCheck check) {
        List<Entry> entries = dossier.journal().stream()
                .filter(entry -> check.since().contains(entry.stamp().number()))
                .toList();
        if (entries.isEmpty()) {
            return;
        }
        page.element("p", Words.text("report.seal.since"), "class", "prose").begin("ul", "class", "findings");
        for (Entry entry : entries) {
            page.begin("li");
            Drawing.WARNING.into(page);
            page.begin("span", "dir", "auto")
                    .text(entry.stamp().number() + "  " + names.plain(EditWords.line(entry.edit())) + ", ")
                    .text(Words.text(
                            "report.by-at",
                            entry.stamp().by().name(),
                            ReportPage.minute(entry.stamp().at())))
                    .end()
                    .end();
        }
        page.end();
    }

    private void verify() {
        page.begin("section", "id", "verify").element("h2", Words.text("report.verify"));
        page.begin("ol", "class", "steps");
        page.begin("li")
                .text(Words.text("report.verify.bytes"))
                .text(" ")
                .element("code", "sha256sum")
                .end();
        page.begin("li")
                .text(Words.text("report.verify.seal"))
                .text(" ")
                .element("code", "touchstone verify")
                .end();
        page.element("li", Words.text("report.verify.head"));
        page.end();
        page.begin("dl", "class", "rows");
        row(
                "report.verify.entries",
                Words.text("report.number", dossier.journal().size()),
                dossier.head());
        page.end().end();
    }

    private void row(String key, String words, String hash) {
        page.element("dt", Words.text(key)).begin("dd").text(words.isEmpty() ? "" : words + " ");
        page.element("span", hash, "class", "hash").end();
    }

    private void row(String key, String hash) {
        row(key, "", hash);
    }

    /** The stone: with the streak while its seal holds, cracked where it does not or something came after it. */
    private void mark(boolean isSealed, boolean isCracked) {
        if (isCracked) {
            page.begin("svg", "class", "mark", "viewBox", "0 0 16 16", "aria-hidden", "true");
            page.begin("path", "class", "crack", "d", CRACK).end().end();
            return;
        }
        page.begin("svg", "class", "mark", "viewBox", "0 0 64 64", "aria-hidden", "true");
        page.begin("path", "class", "stone", "d", STONE).end();
        if (isSealed) {
            page.begin("path", "class", "streak", "d", STREAK).end();
        }
        page.end();
    }
}
