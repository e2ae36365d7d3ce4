package touchstone;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import touchstone.casefile.Addition;
import touchstone.casefile.CaseFile;
import touchstone.desk.SampleCase;
import touchstone.exchange.Sealing;
import touchstone.exchange.Signer;
import touchstone.model.Article;
import touchstone.model.Case;
import touchstone.model.Claim;
import touchstone.model.Content;
import touchstone.model.Outcome;
import touchstone.model.Paragraph;
import touchstone.model.Passage;
import touchstone.model.Person;
import touchstone.model.Scale;
import touchstone.model.Stamp;
import touchstone.model.Standing;
import touchstone.model.When;
import touchstone.model.edit.AddComment;
import touchstone.model.edit.Edit;
import touchstone.model.edit.Entry;
import touchstone.model.edit.Judge;
import touchstone.model.edit.MarkSeen;
import touchstone.model.edit.OpenCase;
import touchstone.model.edit.ProposeClaims;
import touchstone.model.edit.Return;
import touchstone.model.edit.SignOff;
import touchstone.model.edit.Submit;
import touchstone.model.edit.TakeUp;

/** A hundred cases of our own inventing, so that the pictures of the list show a desk at work. */
final class InventedCases {

    private final List<InventedCase> all = InventedCase.all();

    /** How many there are. */
    int beforeSample() {
        return all.size();
    }

    /** Puts them into an empty case file, those that are signed off under seals that hold. */
    Outcome<Case> putInto(CaseFile file, Sealing sealing) {
        Map<Person, Outcome<Signer>> signers = new HashMap<>();
        Function<Person, Outcome<Signer>> signer =
                editor -> signers.computeIfAbsent(editor, who -> sealing.signer(who, Sealing.NO_PASSPHRASE));
        Outcome<Case> last = put(all.getFirst(), file, signer);
        for (InventedCase next : all.subList(1, all.size())) {
            last = last.then(_ -> put(next, file, signer));
        }
        return last;
    }

    private static Outcome<Case> put(InventedCase one, CaseFile file, Function<Person, Outcome<Signer>> signer) {
        byte[] bytes = one.text().getBytes(StandardCharsets.UTF_8);
        Outcome<Case> put = file.stage(bytes, "text/plain")
                .then(staged ->
                        file.create(Addition.of(new Telling(one, staged.content()).entries(), List.of(staged))));
        return one.standing() == Standing.SIGNED_OFF
                ? put.then(open -> signer.apply(one.editor()).then(by -> sign(one, open, file, by)))
                : put;
    }

    private static Outcome<Case> sign(InventedCase one, Case open, CaseFile file, Signer signer) {
        return signer.seal(open, file.head(open.number()), one.changed())
                .then(seal -> file.append(
                        open,
                        new Entry(
                                new Stamp(open.trail().entries() + 1, one.editor(), one.changed()),
                                new SignOff(seal))));
    }

    /** The edits that made one of them. */
    private static final class Telling {
        private final InventedCase one;
        private final Article article;
        private final List<Entry> entries = new ArrayList<>();

        Telling(InventedCase one, Content content) {
            this.one = one;
            this.article = article(one, content);
        }

        private static Article article(InventedCase one, Content content) {
            String text = one.text();
            List<Paragraph> paragraphs = new ArrayList<>();
            int start = 0;
            for (String block : one.blocks()) {
                Paragraph.Kind kind = start == 0 ? Paragraph.Kind.HEADLINE : Paragraph.Kind.BODY;
                paragraphs.add(new Paragraph(start, start + block.length(), kind));
                start += block.length() + InventedCase.BETWEEN_BLOCKS.length();
            }
            return new Article(
                    null,
                    content,
                    one.title(),
                    null,
                    one.outlet(),
                    new When.Day(one.day()),
                    null,
                    one.language(),
                    text,
                    paragraphs);
        }

        List<Entry> entries() {
            Instant early = one.changed().minusSeconds(7_200);
            Person checker = SampleCase.CHECKER;
            add(
                    early,
                    checker,
                    new OpenCase(
                            UUID.nameUUIDFromBytes(one.title().getBytes(StandardCharsets.UTF_8))
                                    .toString(),
                            one.title(),
                            Scale.SIX.key(),
                            article));
            add(early, Person.TOUCHSTONE, new ProposeClaims("invented", claims(), List.of()));
            IntStream.rangeClosed(1, one.claims()).forEach(number -> add(early, checker, new TakeUp(number)));
            List<String> ratings = one.ratings();
            IntStream.range(0, ratings.size())
                    .forEach(index -> add(early, checker, judged(index + 1, ratings.get(index))));
            finish(checker);
            return entries;
        }

        private Edit judged(int claim, String rating) {
            return new Judge(claim, rating, one.reason(), new When.Day(one.day()), Set.of());
        }

        private List<Claim> claims() {
            List<Claim> claims = new ArrayList<>();
            for (String sentence : one.sentences()) {
                int start = article.text().indexOf(sentence);
                Passage passage = Passage.of(article.text(), start, start + sentence.length());
                claims.add(Claim.proposed(
                        claims.size() + 1, List.of(passage), sentence, null, Claim.Kind.STATED, 0.5, List.of()));
            }
            return claims;
        }

        private void finish(Person checker) {
            Instant sent = one.changed().minusSeconds(3_600);
            Instant changed = one.changed();
            if (one.standing() != Standing.DRAFT) {
                add(sent, checker, new Submit());
            }
            switch (one.standing()) {
                case DRAFT -> entries.set(entries.size() - 1, at(changed, entries.getLast()));
                case RETURNED -> add(changed, SampleCase.EDITOR, new Return(one.said()));
                case SIGNED_OFF -> {}
                case IN_REVIEW -> {
                    if (!one.said().isEmpty()) {
                        add(sent, one.editor(), new AddComment(1, null, null, one.said()));
                    }
                    add(changed, one.editor(), new MarkSeen(entries.size()));
                }
            }
        }

        private void add(Instant at, Person by, Edit edit) {
            entries.add(new Entry(new Stamp(entries.size() + 1, by, at), edit));
        }

        private static Entry at(Instant at, Entry entry) {
            return new Entry(new Stamp(entry.stamp().number(), entry.stamp().by(), at), entry.edit());
        }
    }
}
