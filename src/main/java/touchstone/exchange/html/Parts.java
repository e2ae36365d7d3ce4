package touchstone.exchange.html;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import touchstone.model.Content;
import touchstone.model.Grade;
import touchstone.model.Scale;
import touchstone.words.Words;

/** Small pieces that several sections of the report show. */
final class Parts {

    private Parts() {}

    /** A verdict's ring and word. */
    static void verdict(Markup page, Scale.@Nullable Step step) {
        String colour = step == null
                ? "open"
                : step.mark().name().toLowerCase(Locale.ROOT).replace('_', '-');
        page.begin("span", "class", "verdict v-" + colour);
        Drawing.of(step).into(page);
        page.text(step == null ? Words.text("report.no-verdict") : Words.rating(step.key()))
                .end();
    }

    /** What the file does not say: shown, never hidden. */
    static void absent(Markup page) {
        page.element("span", Words.text("report.absent"), "class", "absent");
    }

    /** A hash in full, and whether the kept bytes still fit it. */
    static void hash(Markup page, Content content, KeptBytes bytes) {
        page.element("span", content.sha256(), "class", "hash");
        switch (bytes.stateOf(content)) {
            case WHOLE -> page.element("span", Words.text("report.bytes.whole"), "class", "quiet small below");
            case CHANGED -> page.element("b", Words.text("report.bytes.changed"), "class", "bad small below");
            case MISSING -> page.element("b", Words.text("report.bytes.missing"), "class", "bad small below");
        }
    }

    /** The English name of a language, for a tag that is one. */
    static Optional<String> language(@Nullable String tag) {
        return tag != null && tag.matches("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
                ? Optional.of(Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH))
                        .filter(name -> !name.isBlank())
                : Optional.empty();
    }

    /** A grade's code, which {@link #gradeInWords} spells out. */
    static void grade(Markup page, @Nullable Grade grade) {
        if (grade == null) {
            page.element("span", Words.text("report.ungraded"), "class", "absent");
        } else {
            page.element("span", grade.code(), "class", "grade");
        }
    }

    /** A grade in words: who says it, and what it says. */
    static String gradeInWords(@Nullable Grade grade) {
        if (grade == null) {
            return Words.text("report.grade.none");
        }
        String source = grade.source() == null ? Words.text("report.grade.open") : Words.name(grade.source());
        String information =
                grade.information() == null ? Words.text("report.grade.open") : Words.name(grade.information());
        return Words.text("report.grade.words", source, information);
    }
}
