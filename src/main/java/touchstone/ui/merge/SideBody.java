package touchstone.ui.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import touchstone.desk.Joined;
import touchstone.model.Claim;
import touchstone.model.Evidence;
import touchstone.model.Grade;
import touchstone.model.Passage;
import touchstone.model.Provenance;
import touchstone.model.Stance;
import touchstone.model.Verdict;
import touchstone.model.When;
import touchstone.model.merge.Basis;
import touchstone.model.merge.Dispute;
import touchstone.ui.kit.GradeBox;
import touchstone.ui.kit.Headings;
import touchstone.ui.kit.Icon;
import touchstone.ui.kit.Labels;
import touchstone.ui.kit.StanceCount;
import touchstone.ui.kit.VerdictMark;
import touchstone.words.EvidenceWords;
import touchstone.words.Times;
import touchstone.words.Visible;
import touchstone.words.Words;

/** What one side says, with what the other has not got marked. */
final class SideBody {

    private final Question question;
    private final Joined joined;
    private final Dispute.Side side;
    private final Dispute.Side other;
    private final List<Node> parts = new ArrayList<>();

    private SideBody(Question question, Joined joined, Dispute.Side side, Dispute.Side other) {
        this.question = question;
        this.joined = joined;
        this.side = side;
        this.other = other;
    }

    /** The parts of a side, from the top down. */
    static List<Node> of(Question question, Joined joined, Dispute.Side side) {
        Dispute.Side other = question.dispute().sides().stream()
                .filter(one -> !one.equals(side))
                .findFirst()
                .orElse(side);
        SideBody body = new SideBody(question, joined, side, other);
        switch (question.dispute().matter()) {
            case TITLE -> body.title();
            case VERDICT -> body.decision();
            case WORDING -> body.wording();
            case ATTRIBUTION -> body.attribution();
            case PLACE -> body.place();
            case DESCRIPTION -> body.description();
            case GRADE -> body.grade();
            case STANCE -> body.stance();
            case REMOVAL -> body.removal();
        }
        return body.parts;
    }

    private Optional<Claim> claim(Dispute.Side of) {
        return Optional.ofNullable(question.dispute().claim()).flatMap(question.where(of)::claim);
    }

    private Optional<Evidence> evidence(Dispute.Side of) {
        return Optional.ofNullable(question.dispute().evidence()).flatMap(question.where(of)::evidence);
    }

    private void text(String words, String others, String styleClass) {
        parts.add(new MarkedText(Differences.of(words, others), styleClass));
    }

    private void title() {
        text(question.where(side).title(), question.where(other).title(), "claim-wording");
    }

    private void wording() {
        text(
                claim(side).map(Claim::wording).orElse(""),
                claim(other).map(Claim::wording).orElse(""),
                "claim-wording");
    }

    private void decision() {
        Claim claim = claim(side).orElse(null);
        Verdict verdict = claim == null ? null : claim.verdict();
        Verdict theirs = claim(other).map(Claim::verdict).orElse(null);
        if (claim == null || verdict == null) {
            undecided(claim);
        } else {
            parts.add(VerdictMark.big(
                    question.of().ratings().step(verdict.rating()).orElse(null)));
            parts.add(Labels.of(Words.text("merge.as-of", Times.stated(verdict.asOf())), "beside", "second", "as-of"));
            text(verdict.reasons(), theirs == null ? "" : theirs.reasons(), "reasons");
            media(verdict.media(), theirs == null ? Set.of() : theirs.media());
        }
        basis();
    }

    private void undecided(@Nullable Claim claim) {
        boolean isDismissed = claim != null && claim.state() == Claim.State.DISMISSED;
        Label state = Labels.with(
                isDismissed ? Icon.CROSS : Icon.NO_VERDICT,
                Words.text(isDismissed ? "merge.dismissed" : "merge.no-verdict"),
                "verdict");
        parts.add(state);
        String because = claim == null ? null : claim.dismissedBecause();
        if (isDismissed && because != null) {
            parts.add(Labels.wrapped(because, "reasons"));
        }
    }

    private void media(Set<Verdict.MediaCategory> own, Set<Verdict.MediaCategory> others) {
        if (own.isEmpty() && others.isEmpty()) {
            return;
        }
        FlowPane chips = new FlowPane(4, 4);
        own.stream().sorted().forEach(one -> chips.getChildren().add(chip(Words.name(one), !others.contains(one))));
        if (own.isEmpty()) {
            chips.getChildren().add(Labels.of(Words.text("merge.none"), "beside", "third"));
        }
        parts.add(headed("merge.media"));
        parts.add(chips);
    }

    static Label chip(String words, boolean differs) {
        Label chip = Labels.whole(words, "chip");
        if (differs) {
            chip.getStyleClass().add("differs");
            chip.setAccessibleText(Words.text("merge.only-here.name", words));
        }
        return chip;
    }

    private static Label headed(String key) {
        Label heading = Headings.section(Words.text(key));
        heading.getStyleClass().add("side-heading");
        return heading;
    }

    private List<Basis> basis(Dispute.Side of) {
        Integer claim = question.dispute().claim();
        return claim == null
                ? List.of()
                : joined.confluence()
                        .map(found -> found.basis(of.hash(), claim))
                        .orElse(List.of());
    }

    private void basis() {
        List<Basis> own = basis(side);
        List<Basis> others = basis(other);
        if (own.isEmpty() && others.isEmpty()) {
            return;
        }
        parts.add(headed("merge.rests-on"));
        own.forEach(item -> parts.add(new BasisRow(item, others)));
        if (own.isEmpty()) {
            parts.add(Labels.of(Words.text("merge.no-evidence"), "beside", "third"));
        }
    }

    private void field(String key, @Nullable String own, @Nullable String others) {
        if (own == null && others == null) {
            return;
        }
        Label name = headed(key);
        String words = own == null ? Words.text("merge.none") : Visible.marked(own);
        parts.add(name);
        parts.add(new MarkedText(List.of(new Differences.Run(words, !Objects.equals(own, others))), "interface"));
    }

    private void attribution() {
        Claim own = claim(side).orElse(null);
        Claim others = claim(other).orElse(null);
        if (own != null && others != null) {
            field("merge.claimant", own.claimant(), others.claimant());
            field("merge.said-on", stated(own.saidOn()), stated(others.saidOn()));
            field("merge.kind", Words.name(own.kind()), Words.name(others.kind()));
        }
    }

    private static @Nullable String stated(@Nullable When when) {
        return when == null ? null : Times.stated(when);
    }

    private void place() {
        parts.add(headed("merge.passages"));
        text(quotes(side), quotes(other), "reasons");
    }

    private String quotes(Dispute.Side of) {
        return claim(of).stream()
                .flatMap(claim -> claim.passages().stream())
                .map(Passage::quote)
                .map(quote -> "“" + quote + "”")
                .collect(Collectors.joining("\n"));
    }

    private void description() {
        Evidence own = evidence(side).orElse(null);
        Evidence others = evidence(other).orElse(null);
        if (own == null || others == null) {
            return;
        }
        Provenance from = own.provenance();
        Provenance theirs = others.provenance();
        text(own.title(), others.title(), "verdict");
        field("merge.kind", Words.name(own.kind()), Words.name(others.kind()));
        field("merge.address", from.address(), theirs.address());
        field("merge.author", from.author(), theirs.author());
        field("merge.published", stated(from.published()), stated(theirs.published()));
        field("merge.how", from.how(), theirs.how());
    }

    private void grade() {
        Grade own = evidence(side).map(Evidence::grade).orElse(null);
        Grade others = evidence(other).map(Evidence::grade).orElse(null);
        Label box = GradeBox.of(own);
        box.getStyleClass().add("large");
        parts.add(box);
        field("merge.source", half(own == null ? null : own.source()), half(others == null ? null : others.source()));
        field(
                "merge.information",
                half(own == null ? null : own.information()),
                half(others == null ? null : others.information()));
    }

    private static @Nullable String half(@Nullable Enum<?> judged) {
        return judged == null ? null : Words.name(judged);
    }

    private Optional<Stance> stance(Dispute.Side of) {
        Integer claim = question.dispute().claim();
        Integer item = question.dispute().evidence();
        return claim == null || item == null
                ? Optional.empty()
                : question.where(of).stancesOn(claim).stream()
                        .filter(stance -> stance.evidence() == item)
                        .findFirst();
    }

    private void stance() {
        Stance own = stance(side).orElse(null);
        Stance others = stance(other).orElse(null);
        if (own == null) {
            parts.add(Labels.with(Icon.CROSS, Words.text("merge.untied"), "verdict"));
            return;
        }
        Label direction = Labels.with(
                Icon.of(own.direction()),
                Words.name(own.direction()),
                "verdict",
                StanceCount.styleClass(own.direction()));
        parts.add(direction);
        field("merge.excerpt", quoted(own), others == null ? null : quoted(others));
        field("merge.note", own.note(), others == null ? null : others.note());
    }

    private static @Nullable String quoted(Stance stance) {
        return EvidenceWords.quoted(stance).orElse(null);
    }

    private void removal() {
        boolean isThere = claim(side).isPresent() || evidence(side).isPresent();
        parts.add(Labels.with(
                isThere ? Icon.CHECK : Icon.CROSS, Words.text(isThere ? "merge.stays" : "merge.taken-out"), "verdict"));
        parts.add(Labels.wrapped(Words.text(isThere ? "merge.stays.more" : "merge.taken-out.more"), "second"));
    }
}
