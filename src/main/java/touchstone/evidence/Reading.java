package touchstone.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import touchstone.model.Evidence;
import touchstone.model.Fact;
import touchstone.model.Post;
import touchstone.model.Provenance;
import touchstone.model.When;

/** Puts a piece of evidence together from what was read and what the person said; the person's word goes first. */
final class Reading {

    private static final int LONGEST_TITLE = 80;

    private Reading() {}

    /** Evidence from a file. */
    static Draft of(
            Held held,
            Evidence.Kind kind,
            @Nullable String title,
            @Nullable String text,
            List<Fact> facts,
            Provenance provenance) {
        Evidence evidence = evidence(
                kind,
                title(held, kind, title),
                named(provenance, held.fileName().orElse(null)),
                text == null ? null : Texts.kept(text),
                null,
                facts);
        return new Draft(evidence, held.mediaType());
    }

    /**
     * Evidence from a file that holds a post.
     *
     * @param fileName the name that it came under, if any
     */
    static Draft of(@Nullable String fileName, String mediaType, Post post, List<Fact> facts, Provenance provenance) {
        Provenance filled = filled(named(provenance, fileName), post);
        String text = post.text().isBlank() ? null : Texts.kept(post.text());
        Evidence evidence = evidence(Evidence.Kind.SOCIAL_POST, title(post), filled, text, post, facts);
        return new Draft(evidence, mediaType);
    }

    /** Evidence as it stands before it is numbered and kept. */
    static Evidence evidence(
            Evidence.Kind kind,
            String title,
            Provenance provenance,
            @Nullable String text,
            @Nullable Post post,
            List<Fact> facts) {
        return new Evidence(
                1,
                kind,
                title,
                Bounded.provenance(provenance),
                null,
                text,
                post == null ? null : Bounded.post(post),
                Bounded.facts(facts),
                null);
    }

    /** A post's title: who and the first words. */
    static String title(Post post) {
        String words = post.text().isBlank() ? post.platform() : Texts.brief(post.text(), LONGEST_TITLE);
        if (post.handle() != null) {
            return "@" + post.handle() + ": " + words;
        }
        return post.name() == null ? words : post.name() + ": " + words;
    }

    /** What the post says of its origin, where the person said nothing. */
    static Provenance filled(Provenance said, Post post) {
        String author = post.name() == null
                ? post.handle() == null ? null : "@" + post.handle()
                : post.handle() == null ? post.name() : post.name() + " (@" + post.handle() + ")";
        return new Provenance(
                said.address() == null ? post.address() : said.address(),
                said.author() == null ? author : said.author(),
                said.published() == null ? post.created() : said.published(),
                said.obtainedAt(),
                said.obtainedBy(),
                said.how(),
                said.fileName());
    }

    /** The provenance, completed by what a page says of itself. */
    static Provenance filled(
            Provenance said, @Nullable String address, @Nullable String author, @Nullable When published) {
        return new Provenance(
                said.address() == null ? address : said.address(),
                said.author() == null ? author : said.author(),
                said.published() == null ? published : said.published(),
                said.obtainedAt(),
                said.obtainedBy(),
                said.how(),
                said.fileName());
    }

    private static Provenance named(Provenance said, @Nullable String fileName) {
        return new Provenance(
                said.address(),
                said.author(),
                said.published(),
                said.obtainedAt(),
                said.obtainedBy(),
                said.how(),
                said.fileName() == null ? fileName : said.fileName());
    }

    private static String title(Held held, Evidence.Kind kind, @Nullable String title) {
        if (title != null && !title.isBlank()) {
            return Texts.brief(title, LONGEST_TITLE);
        }
        return held.fileName().filter(name -> !name.isBlank()).orElseGet(() -> touchstone.words.Words.name(kind));
    }
}
