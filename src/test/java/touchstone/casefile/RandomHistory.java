package touchstone.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import touchstone.model.Article;
import touchstone.model.Boilerplate;
import touchstone.model.Case;
import touchstone.model.Claim;
import touchstone.model.Content;
import touchstone.model.Digest;
import touchstone.model.Evidence;
import touchstone.model.Fact;
import touchstone.model.Grade;
import touchstone.model.Missing;
import touchstone.model.Paragraph;
import touchstone.model.Passage;
import touchstone.model.Person;
import touchstone.model.Post;
import touchstone.model.Provenance;
import touchstone.model.Reason;
import touchstone.model.Scale;
import touchstone.model.Stamp;
import touchstone.model.Stance;
import touchstone.model.Standing;
import touchstone.model.Verdict.MediaCategory;
import touchstone.model.When;
import touchstone.model.edit.AddClaim;
import touchstone.model.edit.AddComment;
import touchstone.model.edit.AddEvidence;
import touchstone.model.edit.AnswerQuestion;
import touchstone.model.edit.Attach;
import touchstone.model.edit.Attribute;
import touchstone.model.edit.Detach;
import touchstone.model.edit.Dismiss;
import touchstone.model.edit.Edit;
import touchstone.model.edit.Entry;
import touchstone.model.edit.GradeEvidence;
import touchstone.model.edit.History;
import touchstone.model.edit.Join;
import touchstone.model.edit.Judge;
import touchstone.model.edit.LookAtFinding;
import touchstone.model.edit.MarkSeen;
import touchstone.model.edit.OpenCase;
import touchstone.model.edit.ProposeClaims;
import touchstone.model.edit.RankClaims;
import touchstone.model.edit.RateSecond;
import touchstone.model.edit.RemoveEvidence;
import touchstone.model.edit.RenameCase;
import touchstone.model.edit.Reopen;
import touchstone.model.edit.Return;
import touchstone.model.edit.Reword;
import touchstone.model.edit.SettleComment;
import touchstone.model.edit.SignOff;
import touchstone.model.edit.Split;
import touchstone.model.edit.Submit;
import touchstone.model.edit.TakeUp;
import touchstone.model.edit.Waive;
import touchstone.model.edit.WithdrawVerdict;

/** People who do, in an order drawn by lot, everything that can be done to a case, and now and then what can't. */
class RandomHistory {

    static final Person CHECKER = new Person("Tarja Harju", Person.Role.CHECKER);
    static final Person SECOND = new Person("Åse Nygård", Person.Role.CHECKER);
    static final Person EDITOR = new Person("Bola Adeyemi", Person.Role.EDITOR);
    static final Person CHIEF = new Person("Ines de Sá", Person.Role.EDITOR);
    static final int KINDS = 32;
    private static final int FIRST_STEP = 23;
    private static final int LAST_STEP = 26;

    private final Random random;
    private final List<Entry> journal = new ArrayList<>();
    private @Nullable Case now;
    private Instant clock = Instant.parse("2026-02-03T09:00:00Z");

    RandomHistory(long seed) {
        random = new Random(seed);
    }

    RandomHistory copied(long seed) {
        RandomHistory copy = new RandomHistory(seed);
        copy.journal.addAll(journal);
        copy.now = now;
        copy.clock = clock;
        return copy;
    }

    /** The entry that opens the case. */
    Entry opening() {
        String text =
                "Öffnung 🧭 The bridge was closed for two days after the storm. " + words(40) + "\n\n" + words(30);
        int half = text.indexOf("\n\n");
        Article article = new Article(
                maybe(words(2)),
                content(),
                maybe(words(6)),
                maybe(words(2)),
                maybe(words(2)),
                maybeWhen(),
                maybe("https://example.org/" + random.nextInt()),
                maybe("en"),
                text.replace('\uD83D', '.').replace('\uDDED', '.'),
                List.of(
                        new Paragraph(0, half, Paragraph.Kind.BODY),
                        new Paragraph(half + 2, text.length(), any(Paragraph.Kind.class))),
                half % 3 == 0 ? null : When.parse("2026-02-03T04:05:06Z").orElseThrow(),
                half % 2 == 0 ? List.of(0, 7, 7, half + 2) : List.of());
        Scale scale = Scale.SHIPPED.get(random.nextInt(Scale.SHIPPED.size()));
        String id = new UUID(random.nextLong(), random.nextLong()).toString();
        return accepted(entry(CHECKER, new OpenCase(id, "Case " + words(3), scale.key(), article)))
                .orElseThrow();
    }

    /** The next entry that the rules allow. */
    Entry next() {
        while (true) {
            Person by = random.nextInt(4) == 0 ? EDITOR : random.nextInt(6) == 0 ? SECOND : CHECKER;
            int kind = random.nextInt(KINDS);
            by = kind >= FIRST_STEP && kind <= LAST_STEP && random.nextInt(4) > 0 ? CHIEF : by;
            Edit edit = edit(kind, by);
            Person doer = (edit instanceof ProposeClaims || edit instanceof RankClaims) && random.nextBoolean()
                    ? Person.TOUCHSTONE
                    : by;
            Optional<Entry> accepted = accepted(entry(doer, edit));
            if (accepted.isPresent()) {
                return accepted.get();
            }
        }
    }

    /** An entry that needs room. */
    Entry large() {
        String text = random.ints(25_000, 0, 400).mapToObj(Integer::toString).collect(Collectors.joining(" "));
        Provenance provenance = new Provenance(null, null, null, clock, "Tarja", null, null);
        Evidence note = new Evidence(1, Evidence.Kind.NOTE, "Long", provenance, null, text, null, List.of(), null);
        return accepted(entry(CHECKER, new AddEvidence(note))).orElseGet(this::next);
    }

    Case now() {
        return java.util.Objects.requireNonNull(now);
    }

    List<Entry> journal() {
        return journal;
    }

    Entry entry(Person by, Edit edit) {
        clock = clock.plusMillis(random.nextInt(100_000) - 1000);
        return new Entry(
                new Stamp(journal.size() + 1, by, clock),
                Journal.asWritten(new Entry(new Stamp(1, by, clock), edit)).edit());
    }

    Optional<Entry> accepted(Entry entry) {
        Optional<Case> after = entry.applyTo(now).result();
        after.ifPresent(reached -> {
            now = reached;
            journal.add(entry);
        });
        return after.map(_ -> entry);
    }

    private Edit edit(int kind, Person by) {
        Case of = now();
        int claim = 1 + random.nextInt(of.trail().claimsEver() + 1);
        int evidence = 1 + random.nextInt(of.trail().evidenceEver() + 1);
        int comment = 1 + random.nextInt(of.trail().commentsEver() + 1);
        Scale.Step step =
                of.ratings().steps().get(random.nextInt(of.ratings().steps().size()));
        return switch (kind) {
            case 0 ->
                new ProposeClaims(
                        "finder 1",
                        List.of(proposal(), proposal()),
                        List.of(new Boilerplate(0, 5, any(Boilerplate.Kind.class))));
            case 1 -> new RenameCase("Case " + words(4));
            case 2 -> new TakeUp(claim);
            case 3 -> new Dismiss(claim, maybe(words(4)));
            case 4 -> new AddClaim(passage(), "By hand " + words(5), maybe(words(2)));
            case 5 -> new Reword(claim, "Reworded " + words(5));
            case 6 -> new Attribute(claim, maybe(words(2)), maybeWhen(), any(Claim.Kind.class));
            case 7 -> new AddEvidence(evidence());
            case 8 -> RandomDescription.of(random, evidence, words(2), provenance());
            case 9 -> new GradeEvidence(evidence, maybeGrade());
            case 10 -> new RemoveEvidence(evidence, "Doubled " + words(2));
            case 11, 12 -> attach(claim, evidence);
            case 13 -> new Detach(claim, evidence);
            case 14, 15 -> new Judge(claim, step.key(), "Because " + words(12), when(), media());
            case 16 -> new WithdrawVerdict(claim);
            case 17 -> new AnswerQuestion(claim, any(Claim.Question.class), random.nextInt(3) > 0);
            case 18 -> new AddComment(random.nextBoolean() ? claim : null, null, null, "Said " + words(6));
            case 19 ->
                new AddComment(
                        null,
                        random.nextBoolean() ? evidence : null,
                        random.nextBoolean() ? comment : null,
                        "Said " + words(6));
            case 20 -> new SettleComment(comment, random.nextBoolean());
            case 21 -> new RateSecond(claim, random.nextBoolean() ? step.key() : null, words(4));
            case 22 -> new LookAtFinding("FIGURE_DRIFTED:" + claim + "::" + random.nextInt(3));
            case 23 -> new Waive("VERDICT:" + claim + ":", "Known " + words(3));
            case 24 -> random.nextBoolean() ? new Submit() : new Return("Not yet " + words(3));
            case 25 -> random.nextInt(4) == 0 ? new Reopen("News " + words(2)) : signing(of, by);
            case 26 -> new MarkSeen(1 + random.nextInt(of.trail().entries() + 1));
            case 27 -> History.of(journal, by).undo().stream().findFirst().orElseGet(Submit::new);
            case 28 -> split(of, claim);
            case 30 -> new RankClaims("finder 2", List.of(proposal(), again(of), again(of)));
            case 29 -> new Join(claim, 1 + random.nextInt(of.trail().claimsEver() + 1));
            default -> History.of(journal, by).redo().stream().findFirst().orElseGet(() -> new Return("Again"));
        };
    }

    private Split split(Case of, int claim) {
        int start = of.claim(claim).map(found -> found.passage().start()).orElse(0);
        int end = of.claim(claim).map(found -> found.passage().end()).orElse(1);
        return new Split(claim, start + random.nextInt(end - start + 1));
    }

    private Edit signing(Case of, Person by) {
        List<Missing> missing = Missing.in(of, List.of());
        return missing.isEmpty() || of.standing() != Standing.IN_REVIEW
                ? new SignOff(DrawnSeal.of(of, by, clock))
                : new Waive(missing.getFirst().key(), "It can wait " + words(2));
    }

    private Claim proposal() {
        Passage passage = passage();
        Reason reason = new Reason(any(Reason.Cue.class), words(2), 3, 9, random.nextGaussian());
        List<Passage> passages = random.nextBoolean() ? List.of(passage) : List.of(passage, passage());
        return Claim.proposed(
                1,
                passages,
                passage.quote().isBlank() ? "Blank" : passage.quote(),
                maybe(words(2)),
                any(Claim.Kind.class),
                random.nextDouble(),
                List.of(reason, reason));
    }

    private Claim again(Case of) {
        Passage known =
                of.claims().isEmpty() ? passage() : of.claims().getLast().passage();
        return proposal().standing(List.of(known, passage()), "Again", 0.5, List.of());
    }

    private Passage passage() {
        int start = random.nextInt(20);
        return Passage.of(now().article().text(), start, start + 1 + random.nextInt(25));
    }

    private Evidence evidence() {
        Post post = new Post(
                words(1),
                maybe(words(2)),
                maybe("" + random.nextLong()),
                maybe(words(2)),
                maybe("handle"),
                words(20),
                maybeWhen(),
                maybe("fi"),
                maybe("https://example.org/p"),
                List.of(new Post.Media("photo", maybe("https://example.org/m"), maybe(words(3)))),
                new Post.Counts(maybeCount(), maybeCount(), maybeCount()),
                random.nextBoolean());
        Fact fact = new Fact(any(Fact.Kind.class), words(1), any(Fact.SetBy.class), "data.created_at");
        return new Evidence(
                1,
                any(Evidence.Kind.class),
                "Evidence " + words(3),
                provenance(),
                random.nextBoolean() ? content() : null,
                maybe(words(30)),
                random.nextBoolean() ? post : null,
                List.of(fact, fact),
                maybeGrade());
    }

    private Provenance provenance() {
        return new Provenance(
                maybe("https://example.org/e"),
                maybe(words(2)),
                maybeWhen(),
                clock.plusNanos(random.nextInt()),
                words(2),
                maybe(words(3)),
                maybe(words(1) + ".jpg"));
    }

    Content content() {
        return new Content(Digest.of(Integer.toString(random.nextInt())), random.nextLong(1L << 40), "image/png");
    }

    private @Nullable Grade maybeGrade() {
        return switch (random.nextInt(4)) {
            case 0 -> null;
            case 1 -> new Grade(any(Grade.Source.class), null);
            case 2 -> new Grade(null, random.nextBoolean() ? any(Grade.Information.class) : null);
            default -> new Grade(any(Grade.Source.class), any(Grade.Information.class));
        };
    }

    private Set<MediaCategory> media() {
        int drawn = random.nextInt(3);
        return Stream.generate(() -> any(MediaCategory.class)).limit(drawn).collect(Collectors.toSet());
    }

    private @Nullable When maybeWhen() {
        return random.nextInt(3) == 0 ? null : when();
    }

    private When when() {
        return random.nextBoolean()
                ? new When.Day(LocalDate.of(2022, 9, 22).plusDays(random.nextInt(500)))
                : new When.Moment(clock.plusNanos(random.nextInt(2_000_000)));
    }

    private @Nullable Long maybeCount() {
        return random.nextInt(3) == 0 ? null : random.nextLong(1L << 50);
    }

    private @Nullable String maybe(String text) {
        return random.nextInt(3) == 0 ? null : text;
    }

    private String words(int most) {
        return AwkwardWords.drawn(random, most);
    }

    private <E extends Enum<E>> E any(Class<E> type) {
        E[] values = type.getEnumConstants();
        return values[random.nextInt(values.length)];
    }

    private Attach attach(int claim, int evidence) {
        Stance.Direction direction = any(Stance.Direction.class);
        return new Attach(new Stance(claim, evidence, direction, maybe(words(8)), maybe(words(3)), claim));
    }
}
