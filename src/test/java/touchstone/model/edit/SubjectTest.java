package touchstone.model.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import touchstone.model.Finding;
import touchstone.model.Missing;

/** What an edit is about, so that a history can be narrowed to a claim. */
class SubjectTest {

    @Test
    void anUndoIsAboutWhatItPutsBack() {
        Cases of = Cases.opened().proposing().does(Cases.CHECKER, new Reword(2, "Other words."));
        Edit undo = of.historyOf(Cases.CHECKER).undo().getFirst();
        assertThat(Subject.of(undo).kind()).isEqualTo(Subject.Kind.UNDOING);
        assertThat(Subject.of(undo).claims()).containsExactly(2);
    }

    @Test
    void aFindingAndAWaiverNameTheirClaimInTheirKeys() {
        Finding finding = new Finding(Finding.Kind.FIGURE_DRIFTED, 3, 7, java.util.List.of("20 miles: 35 km"));
        assertThat(Subject.of(new LookAtFinding(finding.key())).claims()).containsExactly(3);
        Missing missing = new Missing(Missing.Kind.VERDICT, 4, null, null, null, null, null);
        assertThat(Subject.of(new Waive(missing.key(), "Known.")).claims()).containsExactly(4);
        Finding ofEvidence = new Finding(Finding.Kind.EDITED_WITH, null, 7, java.util.List.of("Paint 1:2"));
        assertThat(Subject.of(new LookAtFinding(ofEvidence.key())).claims()).isEmpty();
    }

    @Test
    void aCommentOnTheCaseIsAboutNoClaim() {
        assertThat(Subject.of(new AddComment(null, null, null, "Well done.")).claims())
                .isEmpty();
        assertThat(Subject.of(new Join(1, 2)).claims()).containsExactly(1, 2);
    }
}
