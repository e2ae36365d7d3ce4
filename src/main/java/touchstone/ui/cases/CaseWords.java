package touchstone.ui.cases;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import touchstone.model.CaseHit;
import touchstone.model.CaseSummary;
import touchstone.model.Person;
import touchstone.model.Standing;
import touchstone.words.Words;

/** What the list says of a case in words. */
final class CaseWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final int DAYS_NAMED = 6;

    private CaseWords() {}

    /** The line under a case's title, after its outlet: what somebody should know before opening it. */
    static String beside(CaseSummary summary, Person me) {
        return switch (summary.standing()) {
            case RETURNED -> returned(summary);
            case SIGNED_OFF ->
                summary.sealedBy() == null
                        ? Words.name(Standing.SIGNED_OFF)
                        : Words.text(
                                summary.isSealUnchecked() ? "cases.beside.unchecked" : "cases.beside.sealed",
                                summary.sealedBy());
            case IN_REVIEW -> inReview(summary, me);
            case DRAFT -> draft(summary);
        };
    }

    private static String returned(CaseSummary summary) {
        String because = summary.returnedBecause() == null ? "" : summary.returnedBecause();
        boolean byChanger = summary.workedOn().stream().noneMatch(summary.changedBy()::equals);
        return byChanger
                ? Words.text("cases.beside.returned-by", summary.changedBy(), because)
                : Words.text("cases.beside.returned", because);
    }

    private static String inReview(CaseSummary summary, Person me) {
        int unseen = summary.looks().stream()
                .filter(look -> me.isNamed(look.who()))
                .mapToInt(look -> summary.entries() - look.entries())
                .findFirst()
                .orElse(0);
        if (summary.unsettledComments() > 0) {
            return Words.text("cases.beside.asked", summary.unsettledComments());
        }
        return unseen > 1 && !Waiting.worked(summary, me)
                ? Words.text("cases.beside.new", unseen)
                : Words.text("cases.beside.evidence", summary.evidence());
    }

    private static String draft(CaseSummary summary) {
        if (summary.openClaims() > 0) {
            return Words.text("cases.beside.open", summary.openClaims());
        }
        return summary.verdicts().isEmpty()
                ? Words.text("cases.beside.proposed", summary.proposedClaims())
                : Words.text("cases.beside.judged");
    }

    /** Whom a case waits for: {@code You, since Tue}, {@code B. Adeyemi}, {@code an editor}, {@code nobody}. */
    static String waiting(CaseSummary summary, Waiting waiting, Clock clock) {
        @Nullable String name = waiting.name();
        return switch (waiting.group()) {
            case NOBODY -> Words.text("cases.waits.nobody");
            case OTHERS -> name == null ? Words.text("cases.waits.editor") : name;
            case YOU -> summary.standing() == Standing.DRAFT ? Words.text("cases.waits.you") : since(summary, clock);
        };
    }

    private static String since(CaseSummary summary, Clock clock) {
        ZonedDateTime changed = summary.changedAt().atZone(clock.getZone());
        ZonedDateTime now = ZonedDateTime.now(clock);
        long days = ChronoUnit.DAYS.between(changed.toLocalDate(), now.toLocalDate());
        if (days <= 0) {
            return Words.text("cases.waits.you");
        }
        String day = days <= DAYS_NAMED
                ? changed.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH)
                : DAY.format(changed);
        return Words.text("cases.waits.you-since", day);
    }

    /** The shortest way to say when a case was last changed: a time today, a weekday this week, a day before that. */
    static String briefly(CaseSummary summary, Clock clock) {
        ZonedDateTime changed = summary.changedAt().atZone(clock.getZone());
        long days = ChronoUnit.DAYS.between(
                changed.toLocalDate(), ZonedDateTime.now(clock).toLocalDate());
        if (days <= 0) {
            return TIME.format(changed);
        }
        return days <= DAYS_NAMED
                ? changed.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH)
                : DAY.format(changed);
    }

    /** In what a search found something: {@code In the reasons for claim 1}, {@code Evidence 2, file name}. */
    static String place(CaseHit hit) {
        String number = Integer.toString(hit.number());
        return switch (hit.field()) {
            case CASE_TITLE -> Words.text("cases.found.title");
            case HEADLINE -> Words.text("cases.found.headline");
            case BYLINE -> Words.text("cases.found.byline");
            case OUTLET -> Words.text("cases.found.outlet");
            case BECAUSE -> Words.text("cases.found.because");
            case ARTICLE_TEXT -> Words.text("cases.found.article");
            case WORDING -> Words.text("cases.found.claim", number);
            case CLAIMANT -> Words.text("cases.found.claimant", number);
            case EVIDENCE_TITLE -> Words.text("cases.found.evidence.title", number);
            case AUTHOR -> Words.text("cases.found.evidence.author", number);
            case EVIDENCE_TEXT -> Words.text("cases.found.evidence.text", number);
            case POST_NAME -> Words.text("cases.found.evidence.name", number);
            case POST_HANDLE -> Words.text("cases.found.evidence.handle", number);
            case POST_TEXT -> Words.text("cases.found.evidence.post", number);
            case HOW -> Words.text("cases.found.evidence.how", number);
            case FILE_NAME -> Words.text("cases.found.evidence.file", number);
            case ADDRESS -> Words.text("cases.found.evidence.address", number);
            case EXCERPT -> Words.text("cases.found.excerpt", number);
            case NOTE -> Words.text("cases.found.note", number);
            case VERDICT_REASONS -> Words.text("cases.found.reasons", number);
            case DISMISSED_BECAUSE -> Words.text("cases.found.dismissed", number);
            case SECOND_REASONS -> Words.text("cases.found.second", number);
            case COMMENT_TEXT -> Words.text("cases.found.comment", number);
        };
    }

    /** The name of a language, by its tag. */
    static String language(String tag) {
        String name = Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
        return name.isEmpty() ? Words.text("cases.language.unknown") : name;
    }
}
