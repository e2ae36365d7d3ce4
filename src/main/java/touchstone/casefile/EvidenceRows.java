package touchstone.casefile;

import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import touchstone.model.Content;
import touchstone.model.Evidence;
import touchstone.model.Fact;
import touchstone.model.Grade;
import touchstone.model.Post;
import touchstone.model.Provenance;
import touchstone.model.Stance;

/** Evidence, with its posts and facts, and what it says of the claims, to rows and back. */
final class EvidenceRows {

    private EvidenceRows() {}

    static void write(int of, Evidence item, Consumer<Line> rows) {
        Provenance provenance = item.provenance();
        Content content = item.content();
        Grade grade = item.grade();
        rows.accept(Line.of(
                Table.EVIDENCE,
                of,
                item.number(),
                item.kind(),
                item.title(),
                provenance.address(),
                provenance.author(),
                provenance.published(),
                provenance.obtainedAt(),
                provenance.obtainedBy(),
                provenance.how(),
                provenance.fileName(),
                content == null ? null : content.sha256(),
                content == null ? null : content.size(),
                content == null ? null : content.mediaType(),
                grade == null ? null : grade.source(),
                grade == null || grade.information() == null
                        ? null
                        : grade.information().figure(),
                item.text()));
        if (item.post() != null) {
            write(of, item.number(), item.post(), rows);
        }
        int position = 0;
        for (Fact fact : item.facts()) {
            rows.accept(Line.of(
                    Table.FACTS,
                    of,
                    item.number(),
                    ++position,
                    fact.kind(),
                    fact.value(),
                    fact.setBy(),
                    fact.readFrom()));
        }
    }

    private static void write(int of, int evidence, Post post, Consumer<Line> rows) {
        rows.accept(Line.of(
                Table.POSTS,
                of,
                evidence,
                post.platform(),
                post.shape(),
                post.id(),
                post.name(),
                post.handle(),
                post.text(),
                post.created(),
                post.language(),
                post.address(),
                post.counts().replies(),
                post.counts().reposts(),
                post.counts().likes(),
                post.typedIn()));
        int position = 0;
        for (Post.Media media : post.media()) {
            rows.accept(Line.of(
                    Table.POST_MEDIA, of, evidence, ++position, media.kind(), media.address(), media.description()));
        }
    }

    static void write(int of, Stance stance, Consumer<Line> rows) {
        rows.accept(Line.of(
                Table.STANCES,
                of,
                stance.claim(),
                stance.evidence(),
                stance.direction(),
                stance.excerpt(),
                stance.note(),
                stance.page()));
    }

    static List<Evidence> read(CaseRows rows) throws SQLException {
        Parts<Fact> facts = rows.parts(
                Table.FACTS,
                row -> new Fact(row.from(4).word(Fact.Kind.class), row.text(), row.word(Fact.SetBy.class), row.text()));
        Parts<Post.Media> media = rows.parts(
                Table.POST_MEDIA, row -> new Post.Media(row.from(4).text(), row.maybeText(), row.maybeText()));
        Parts<Post> posts = rows.parts(Table.POSTS, row -> post(row, media));
        return rows.all(Table.EVIDENCE, row -> {
            int number = row.from(2).number();
            Evidence.Kind kind = row.word(Evidence.Kind.class);
            String title = row.text();
            Provenance provenance = new Provenance(
                    row.maybeText(),
                    row.maybeText(),
                    row.maybeWhen(),
                    row.at(),
                    row.text(),
                    row.maybeText(),
                    row.maybeText());
            Content content = maybeContent(row);
            Grade grade = maybeGrade(row);
            return new Evidence(
                    number,
                    kind,
                    title,
                    provenance,
                    content,
                    row.maybeText(),
                    posts.one(number),
                    facts.of(number),
                    grade);
        });
    }

    private static @Nullable Content maybeContent(Row row) throws SQLException {
        String sha256 = row.maybeText();
        Long size = row.maybeBig();
        String mediaType = row.maybeText();
        if (sha256 == null && size == null && mediaType == null) {
            return null;
        }
        if (sha256 == null || size == null || mediaType == null) {
            throw new MalformedRow("half a content");
        }
        return new Content(sha256, size, mediaType);
    }

    private static @Nullable Grade maybeGrade(Row row) throws SQLException {
        Grade.Source source = row.maybeWord(Grade.Source.class);
        Integer figure = row.maybeNumber();
        if (source == null && figure == null) {
            return null;
        }
        Grade.@Nullable Information information = figure == null
                ? null
                : Grade.Information.of(figure).orElseThrow(() -> new MalformedRow("credibility " + figure));
        return new Grade(source, information);
    }

    private static Post post(Row row, Parts<Post.Media> media) throws SQLException {
        int evidence = row.from(2).number();
        String platform = row.text();
        return new Post(
                platform,
                row.maybeText(),
                row.maybeText(),
                row.maybeText(),
                row.maybeText(),
                row.text(),
                row.maybeWhen(),
                row.maybeText(),
                row.maybeText(),
                media.of(evidence),
                new Post.Counts(row.maybeBig(), row.maybeBig(), row.maybeBig()),
                row.truth());
    }

    static List<Stance> readStances(CaseRows rows) throws SQLException {
        return rows.all(
                Table.STANCES,
                row -> new Stance(
                        row.from(2).number(),
                        row.number(),
                        row.word(Stance.Direction.class),
                        row.maybeText(),
                        row.maybeText(),
                        row.maybeNumber()));
    }
}
