package touchstone.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import touchstone.casefile.CaseFile;
import touchstone.claims.ChoiceReader;
import touchstone.claims.EncoderFinder;
import touchstone.claims.head.Weighing;
import touchstone.claims.house.HeldBack;
import touchstone.claims.house.HouseHead;
import touchstone.claims.house.Learning;
import touchstone.claims.house.Lesson;
import touchstone.model.Case;
import touchstone.model.CaseSummary;
import touchstone.model.Outcome;
import touchstone.model.Person;
import touchstone.model.Progress;
import touchstone.model.Trouble;
import touchstone.model.learning.Choice;
import touchstone.model.learning.Comparison;
import touchstone.model.learning.KeptHead;
import touchstone.model.learning.Tally;

/**
 * Where the claim finder learns from a house's choices: they are gathered from case files, a head is learned from them
 * and compared on choices held back. Nothing is used or written here.
 */
public final class School {

    private static final int MOST_MOVED = 12;
    private static final int FEWEST_NEWER = 8;

    private final HouseHeads heads;
    private final Clock clock;

    /** A school for a house that has these heads. */
    public School(HouseHeads heads, Clock clock) {
        this.heads = heads;
        this.clock = clock;
    }

    /**
     * One case file to learn from.
     *
     * @param name of the file
     * @param numbers of its cases
     * @param load reads a case by its number
     */
    public record Source(String name, List<Integer> numbers, IntFunction<Outcome<Case>> load) {

        public Source {
            numbers = List.copyOf(numbers);
        }

        /** An open case file. */
        public static Source of(CaseFile file) {
            return new Source(
                    String.valueOf(file.path().getFileName()),
                    file.cases().stream().map(CaseSummary::number).toList(),
                    file::load);
        }
    }

    /** A case in which somebody decided about a claim. */
    private record Decided(Source source, int number, List<Choice> choices) {}

    /**
     * Learns from all choices of these case files.
     *
     * @param progress counts cases, twice: once to find the choices, once to read them; refused if cancelled
     */
    public Outcome<Schooling> learn(List<Source> sources, Person who, Progress progress) {
        int cases = sources.stream().mapToInt(source -> source.numbers().size()).sum();
        return decided(sources, progress, cases).then(decided -> {
            List<Choice> all =
                    decided.stream().flatMap(each -> each.choices().stream()).toList();
            List<Choice> read = all.stream().filter(ChoiceReader::reads).toList();
            Tally used = Tally.of("en", read);
            if (!used.isEnough()) {
                return Outcome.done(new Schooling(Tally.of(all), used, Optional.empty()));
            }
            List<String> files = sources.stream().map(Source::name).toList();
            return ChoiceReader.load().then(reader -> {
                try (reader) {
                    return lessons(decided, reader, progress, cases)
                            .map(lessons -> schooling(all, lessons, reader.shipped(), who, files));
                }
            });
        });
    }

    private static Outcome<List<Decided>> decided(List<Source> sources, Progress progress, int cases) {
        List<Decided> decided = new ArrayList<>();
        int done = 0;
        for (Source source : sources) {
            for (int number : source.numbers()) {
                if (progress.cancelled()) {
                    return cancelled();
                }
                Outcome<List<Choice>> choices = source.load().apply(number).map(Choice::of);
                if (choices.refusal().isPresent()) {
                    return choices.map(_ -> List.of());
                }
                choices.result()
                        .filter(some -> !some.isEmpty())
                        .ifPresent(some -> decided.add(new Decided(source, number, some)));
                progress.at(++done, 2L * cases);
            }
        }
        return Outcome.done(decided);
    }

    private static Outcome<List<Lesson>> lessons(
            List<Decided> decided, ChoiceReader reader, Progress progress, int cases) {
        List<Lesson> lessons = new ArrayList<>();
        int done = 0;
        for (Decided each : decided) {
            if (progress.cancelled()) {
                return cancelled();
            }
            if (each.choices().stream().allMatch(ChoiceReader::reads)) {
                Outcome<List<Lesson>> more = each.source()
                        .load()
                        .apply(each.number())
                        .then(loaded -> reader.read(loaded.article(), each.choices()));
                if (more.refusal().isPresent()) {
                    return more;
                }
                more.result().ifPresent(lessons::addAll);
            }
            done++;
            progress.at(cases + (long) done * cases / decided.size(), 2L * cases);
        }
        return Outcome.done(lessons);
    }

    private static <T> Outcome<T> cancelled() {
        return Outcome.refused(Trouble.forbidden("trouble.learning.cancelled"));
    }

    private Schooling schooling(
            List<Choice> all, List<Lesson> lessons, Weighing shipped, Person who, List<String> files) {
        Tally used = Tally.of(
                "en", Learning.inOrder(lessons).stream().map(Lesson::choice).toList());
        return new Schooling(
                Tally.of(all),
                used,
                used.isEnough() ? Optional.of(proposal(lessons, used, shipped, who, files)) : Optional.empty());
    }

    private Schooling.Proposal proposal(
            List<Lesson> all, Tally used, Weighing shipped, Person who, List<String> files) {
        List<Lesson> lessons = Learning.inOrder(all);
        Learning learning = new Learning(shipped);
        List<Learning.Part> parts = learning.parts(lessons);
        HeldBack heldBack = HeldBack.of(parts, shipped);
        Comparison compared = heldBack.compared(KeptHead.SHIPPED);
        Optional<HouseHead> serving = heads.serving();
        Optional<HeldBack> newer =
                serving.map(head -> HeldBack.of(newer(parts, all, head.facts().learnedAt()), head.weighing()));
        Optional<Comparison> sinceInUse = newer.filter(some -> some.articles() >= FEWEST_NEWER)
                .flatMap(some -> serving.map(head -> some.compared(head.name())));
        Instant now = clock.instant();
        KeptHead facts = new KeptHead(
                heads.freeName(LocalDate.ofInstant(now, clock.getZone())),
                now,
                who.name(),
                EncoderFinder.name(),
                files,
                used,
                compared);
        return new Schooling.Proposal(
                new HouseHead(facts, learning.learned(lessons)), compared, sinceInUse, heldBack.farthest(MOST_MOVED));
    }

    /** The parts without the choices from which a head may have learned: those in articles that were there before it. */
    private static List<Learning.Part> newer(List<Learning.Part> parts, List<Lesson> all, Instant learnedAt) {
        Set<String> older = all.stream()
                .map(Lesson::choice)
                .filter(choice -> !choice.openedAt().isAfter(learnedAt))
                .map(Choice::article)
                .collect(Collectors.toUnmodifiableSet());
        return parts.stream()
                .map(part -> new Learning.Part(
                        part.weighing(),
                        part.learnt(),
                        part.held().stream()
                                .filter(lesson ->
                                        !older.contains(lesson.choice().article()))
                                .toList()))
                .toList();
    }
}
