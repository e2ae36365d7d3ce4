package touchstone.desk;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import touchstone.article.ArticleReaders;
import touchstone.article.PlainTextReader;
import touchstone.article.SavedPages;
import touchstone.casefile.CaseCopy;
import touchstone.casefile.CaseFile;
import touchstone.casefile.Staged;
import touchstone.claims.CueFinder;
import touchstone.desk.TakingIn.Result;
import touchstone.evidence.Documents;
import touchstone.evidence.EvidenceKinds;
import touchstone.evidence.Pictures;
import touchstone.exchange.Sealing;
import touchstone.findings.Checks;
import touchstone.model.Case;
import touchstone.model.Claim;
import touchstone.model.Content;
import touchstone.model.Outcome;
import touchstone.model.Person;
import touchstone.model.Stamp;

/** A person at a desk with a case file of their own, at a clock that stands still. */
record Seat(CaseFile file, Desk desk) {

    static Seat of(Path folder, Person who, Instant now) {
        Tools tools = new Tools(
                new ArticleReaders(List.of(new PlainTextReader())),
                new CueFinder(),
                EvidenceKinds.shipped(Pictures.here(), Documents.here(), SavedPages::html),
                Checks.shipped(),
                new Sealing(folder.resolve("keys of " + who.name())),
                List.of());
        CaseFile file =
                CaseFile.open(folder.resolve(who.name() + ".touchstone"), who).orThrow();
        return new Seat(file, new Desk(file, tools, who, Clock.fixed(now, ZoneOffset.UTC)));
    }

    CaseCopy copy() {
        return new CaseCopy(file.journal(now().number()), file.merged(now().number()));
    }

    Outcome<Result> takes(Seat other) {
        Outcome<Result> result = TakingIn.of(
                file,
                other.copy(),
                content -> staged(other, content),
                number -> new Stamp(number, desk.who(), desk.clock().instant()));
        result.result().ifPresent(reached -> desk.open(reached.reached().number()));
        return result;
    }

    private Outcome<Staged> staged(Seat other, Content content) {
        return other.file.bytes(content, 1 << 20).then(bytes -> file.stage(bytes, content.mediaType()));
    }

    Case now() {
        return desk.now().orElseThrow();
    }

    Claim claim(int number) {
        return now().claim(number).orElseThrow();
    }
}
