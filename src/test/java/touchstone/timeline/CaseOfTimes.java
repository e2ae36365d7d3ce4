package touchstone.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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
public final class CaseOfTimes {

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

    /** Times of as many pieces of evidence, however they were stated. */
    public static Timeline crowd(Random random, int pieces) {
        CaseOfTimes times = new CaseOfTimes().claim("It was seen on 21 September 2022.");
        for (int i = 1; i <= pieces; i++) {
            times.evidence(Evidence.Kind.VIDEO, day(random), facts(random));
            if (random.nextInt(8) == 0) {
                times.on(1, i, null);
            }
        }
        return times.timeline();
    }

    private static Fact[] facts(Random random) {
        List<Fact> facts = new ArrayList<>();
        Instant at = Instant.parse("2022-09-01T00:00:00Z")
                .plus((long) (random.nextDouble() * random.nextDouble() * 200_000_000), ChronoUnit.SECONDS);
        LocalDate day = at.atZone(ZoneOffset.UTC).toLocalDate();
        switch (random.nextInt(6)) {
            case 0 -> facts.add(fact(Fact.Kind.CAMERA_TIME, at.toString(), Fact.SetBy.PROGRAM));
            case 1 -> facts.add(fact(Fact.Kind.CAMERA_TIME, day + "T08:15:00", Fact.SetBy.PROGRAM));
            case 2 -> facts.add(fact(Fact.Kind.STATED_TIME, day.toString(), Fact.SetBy.PERSON));
            case 3 -> facts.add(fact(Fact.Kind.STATED_TIME, day.toString().substring(0, 7), Fact.SetBy.PERSON));
            case 4 -> facts.add(fact(Fact.Kind.STATED_TIME, day.toString().substring(0, 4), Fact.SetBy.PERSON));
            default -> facts.add(fact(Fact.Kind.TIME_IN_ID, at.toString(), Fact.SetBy.PLATFORM));
        }
        return facts.toArray(Fact[]::new);
    }

    private static String day(Random random) {
        return LocalDate.of(2022, 9, 1).plusDays(random.nextInt(40)).toString();
    }
}
