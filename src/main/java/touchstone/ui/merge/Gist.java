package touchstone.ui.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import touchstone.desk.Joined;
import touchstone.model.Case;
import touchstone.model.Claim;
import touchstone.model.Evidence;
import touchstone.model.Grade;
import touchstone.model.Person;
import touchstone.model.Stance;
import touchstone.model.Verdict;
import touchstone.model.edit.Matter;
import touchstone.model.merge.Dispute;
import touchstone.words.Words;

/** In a few words, what differs between the sides of a question, and what they agree on. */
final class Gist {

    private Gist() {}

    /** What each side says, as short as a row of the list: {@code False, Mostly false}. */
    static String of(Question question, Person me) {
        return switch (question.dispute().matter()) {
            case VERDICT, GRADE, STANCE, REMOVAL ->
                question.sidesFor(me).stream()
                        .map(side -> brief(question, question.where(side)))
                        .distinct()
                        .collect(Collectors.joining(", "));
            case TITLE, WORDING -> apart(question);
            case ATTRIBUTION, PLACE, DESCRIPTION ->
                question.sidesFor(me).stream().map(side -> side.by().name()).collect(Collectors.joining(", "));
        };
    }

    private static String brief(Question question, Case there) {
        Dispute dispute = question.dispute();
        Optional<Claim> claim = Optional.ofNullable(dispute.claim()).flatMap(there::claim);
        Optional<Evidence> evidence = Optional.ofNullable(dispute.evidence()).flatMap(there::evidence);
        return switch (dispute.matter()) {
            case VERDICT ->
                claim.map(Claim::verdict)
                        .map(verdict -> Words.rating(verdict.rating()))
                        .orElseGet(() -> Words.text(
                                claim.filter(one -> one.state() == Claim.State.DISMISSED)
                                                .isPresent()
                                        ? "merge.dismissed"
                                        : "merge.no-verdict"));
            case GRADE -> evidence.map(Evidence::grade).map(Grade::code).orElseGet(() -> Words.text("merge.ungraded"));
            case STANCE ->
                there.stances().stream()
                        .filter(stance -> claim.isPresent()
                                && evidence.isPresent()
                                && stance.isOf(
                                        claim.get().number(), evidence.get().number()))
                        .findFirst()
                        .map(Stance::direction)
                        .map(Words::name)
                        .orElseGet(() -> Words.text("merge.untied"));
            default -> Words.text(claim.isPresent() || evidence.isPresent() ? "merge.stays" : "merge.taken-out");
        };
    }

    private static String apart(Question question) {
        List<Dispute.Side> sides = question.dispute().sides();
        String first = words(question, sides.getFirst());
        String second = words(question, sides.get(1));
        long words = Math.max(differing(first, second), differing(second, first));
        return Words.text("merge.words-apart", words);
    }

    private static long differing(String one, String other) {
        return Differences.of(one, other).stream()
                .filter(Differences.Run::differs)
                .mapToLong(run -> run.text().strip().split("\\s+").length)
                .sum();
    }

    private static String words(Question question, Dispute.Side side) {
        Case there = question.where(side);
        return Optional.ofNullable(question.dispute().claim())
                .flatMap(there::claim)
                .map(Claim::wording)
                .orElse(there.title());
    }

    /** A sentence on what differs and what does not, for two verdicts. */
    static Optional<String> agreement(Question question, Joined joined) {
        List<Dispute.Side> sides = question.dispute().sides();
        Verdict first = verdict(question, sides.getFirst());
        Verdict second = verdict(question, sides.get(1));
        Integer claim = question.dispute().claim();
        if (question.dispute().matter() != Matter.VERDICT || first == null || second == null || claim == null) {
            return Optional.empty();
        }
        List<String> agreed = new ArrayList<>();
        List<String> differs = new ArrayList<>();
        note("merge.part.rating", first.rating().equals(second.rating()), agreed, differs);
        note("merge.part.as-of", first.asOf().equals(second.asOf()), agreed, differs);
        note("merge.part.reasons", first.reasons().equals(second.reasons()), agreed, differs);
        if (!first.media().isEmpty() || !second.media().isEmpty()) {
            note("merge.part.media", first.media().equals(second.media()), agreed, differs);
        }
        joined.confluence()
                .ifPresent(found -> note(
                        "merge.part.evidence",
                        found.basis(sides.getFirst().hash(), claim)
                                .equals(found.basis(sides.get(1).hash(), claim)),
                        agreed,
                        differs));
        String marked = Words.text("merge.differs", String.join(", ", differs));
        return Optional.of(
                agreed.isEmpty() ? marked : Words.text("merge.agreed", String.join(", ", agreed)) + " " + marked);
    }

    private static void note(String key, boolean isSame, List<String> agreed, List<String> differs) {
        (isSame ? agreed : differs).add(Words.text(key));
    }

    private static @Nullable Verdict verdict(Question question, Dispute.Side side) {
        return Optional.ofNullable(question.dispute().claim())
                .flatMap(question.where(side)::claim)
                .map(Claim::verdict)
                .orElse(null);
    }
}
