package touchstone.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import touchstone.findings.Checks;
import touchstone.model.Article;
import touchstone.model.Case;
import touchstone.model.Claim;
import touchstone.model.Content;
import touchstone.model.Cover;
import touchstone.model.Evidence;
import touchstone.model.Fact;
import touchstone.model.Passage;
import touchstone.model.Person;
import touchstone.model.Provenance;
import touchstone.model.Scale;
import touchstone.model.Stance;
import touchstone.model.Trail;
import touchstone.model.When;

/** A case made of nothing but times. */
final class CaseOfTimes {

    private static final Instant OBTAINED = Instant.parse("2030-01-01T00:00:00Z");

    private final List<Evidence> evidence = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Stance> stances = new ArrayList<>();
    private @Nullable When published;

    CaseOfTimes published(String when) {
        published = When.parse(when).orElseThrow();
        return this;
    }

    CaseOfTimes evidence(Evidence.Kind kind, @Nullable String dated, Fact... facts) {
        When when = dated == null ? null : When.parse(dated).orElseThrow();
        Provenance from = new Provenance(null, null, when, OBTAINED, "T. Harju", null, null);
        int number = evidence.size() + 1;
        evidence.add(new Evidence(number, kind, "Piece " + number, from, null, null, null, List.of(facts), null));
        return this;
    }

    CaseOfTimes claim(String wording) {
        Passage passage = new Passage(0, 4, "Text", "", "");
        claims.add(Claim.byHand(claims.size() + 1, passage, wording, null));
        return this;
    }

    CaseOfTimes on(int claim, int item, @Nullable String excerpt) {
        stances.add(new Stance(claim, item, Stance.Direction.CONTEXT, excerpt, null));
        return this;
    }

    static Fact fact(Fact.Kind kind, String value, Fact.SetBy setBy) {
        return new Fact(kind, value, setBy, "somewhere");
    }

    Case subject() {
        Content content = new Content("ab".repeat(32), 4, "text/plain");
        Article article = new Article(null, content, null, null, null, published, null, null, "Text", List.of());
        Trail trail = Trail.begun(new Person("T. Harju", Person.Role.CHECKER), OBTAINED);
        return Case.opened("id", "It", Scale.SIX.key(), article, trail)
                .withClaims(claims)
                .withEvidence(evidence)
                .withStances(stances);
    }

    Timeline timeline() {
        Case subject = subject();
        return Timeline.of(subject, Checks.shipped().in(subject), Cover.none(subject));
    }
}
