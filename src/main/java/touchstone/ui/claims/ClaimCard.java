package touchstone.ui.claims;

import javafx.css.PseudoClass;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import touchstone.ui.claims.Editing.What;
import touchstone.ui.kit.Labels;

/** One claim, open: its wording, what made it check-worthy, the evidence on either side, and the verdict. */
final class ClaimCard extends VBox {

    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");
    private static final double ROOMY = 500;

    private final ClaimActs acts;
    private final boolean isApart;
    private final CardHead head;
    private final WordingPart wording;
    private final ScorePart score;
    private final BalancePart balance;
    private final JudgementPart judgement;
    private final CommentsPart comments;
    private final javafx.scene.control.Label speaker = Labels.wrapped("", "beside", "third");
    private final ReshapePart reshape;
    private final VBox inner = new VBox();
    private @Nullable VerdictEditor editor;
    private int claim;

    /** A card in the list or, apart, as a pane of its own. */
    ClaimCard(ClaimActs acts, boolean isApart) {
        this.acts = acts;
        this.isApart = isApart;
        head = new CardHead(acts, isApart);
        wording = new WordingPart(acts);
        score = new ScorePart(acts);
        reshape = new ReshapePart(acts);
        balance = new BalancePart(acts, isApart);
        judgement = new JudgementPart(acts, isApart);
        comments = new CommentsPart(acts);
        getStyleClass().addAll("claim-card", isApart ? "apart" : "in-list");
        inner.getStyleClass().add("claim-in");
        widthProperty()
                .subscribe(width ->
                        pseudoClassStateChanged(COMPACT, width.doubleValue() > 0 && width.doubleValue() < ROOMY));
        if (isApart) {
            inner.getChildren().addAll(wording, reshape, speaker, score);
        } else {
            inner.getChildren().addAll(head, wording, reshape, score);
        }
    }

    /** The bar of a card that stands apart. */
    CardHead head() {
        return head;
    }

    void show(Dossier dossier) {
        boolean isOther = claim != dossier.number();
        claim = dossier.number();
        Editing editing = acts.editing();
        boolean isSelected = acts.selected() == claim;
        head.show(dossier, isApart);
        speaker.setText(ClaimSpeech.speakerInFull(dossier.claim()));
        wording.show(dossier, isSelected && editing.is(What.WORDING));
        reshape.show(dossier, isSelected ? editing.whatProperty().get() : What.NOTHING);
        score.show(dossier);
        balance.show(dossier);
        judgement.show(dossier);
        comments.show(dossier, isSelected && editing.is(What.COMMENT));
        boolean isJudging = isSelected && editing.is(What.VERDICT);
        if (!isJudging) {
            editor = null;
        } else if (editor == null || isOther) {
            editor = new VerdictEditor(acts, dossier);
        }
        getChildren().setAll(inner, balance, editor == null ? judgement : editor, comments);
        if (!dossier.toSettle().isEmpty()) {
            getChildren().add(1, Disputed.notice(dossier, acts));
        }
        setAccessibleText(ClaimSpeech.of(dossier));
    }

    /** Takes the focus to what is being written here, if anything is. */
    void focusWriting() {
        switch (acts.editing().whatProperty().get()) {
            case WORDING -> wording.focusField();
            case SPLIT, JOIN, DISMISSAL -> reshape.focusFirst();
            case COMMENT -> comments.focusField();
            case VERDICT -> {
                if (editor != null) {
                    editor.focusFirst();
                }
            }
            case NOTHING -> {}
        }
    }

    /** The editor of the verdict, while one is open. */
    @Nullable
    VerdictEditor editor() {
        return editor;
    }
}
