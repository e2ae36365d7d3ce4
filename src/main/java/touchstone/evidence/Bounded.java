package touchstone.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import touchstone.model.Fact;
import touchstone.model.Post;
import touchstone.model.Provenance;

/** What was read, cut where no honest file goes on: a title of megabytes would be laid out in one line. The bytes are kept whole. */
final class Bounded {

    /** A name, an address, an id, in UTF-16 units. */
    private static final int LONGEST_NAME = 2_000;

    private static final int LONGEST_VALUE = 20_000;
    private static final int MOST_MEDIA = 1_000;

    private Bounded() {}

    static List<Fact> facts(List<Fact> facts) {
        return facts.stream()
                .map(fact -> fact.isForPeople() && fact.value().length() > LONGEST_VALUE
                        ? new Fact(fact.kind(), cut(fact.value(), LONGEST_VALUE), fact.setBy(), fact.readFrom())
                        : fact)
                .toList();
    }

    static Provenance provenance(Provenance said) {
        return new Provenance(
                name(said.address()),
                name(said.author()),
                said.published(),
                said.obtainedAt(),
                said.obtainedBy(),
                said.how(),
                said.fileName());
    }

    static Post post(Post post) {
        return new Post(
                post.platform(),
                post.shape(),
                name(post.id()),
                name(post.name()),
                name(post.handle()),
                cut(post.text(), Texts.LONGEST_KEPT),
                post.created(),
                name(post.language()),
                name(post.address()),
                post.media().stream().limit(MOST_MEDIA).map(Bounded::medium).toList(),
                post.counts(),
                post.typedIn());
    }

    private static Post.Media medium(Post.Media medium) {
        String said = medium.description();
        return new Post.Media(
                cut(medium.kind(), LONGEST_NAME),
                name(medium.address()),
                said == null ? null : cut(said, LONGEST_VALUE));
    }

    private static @Nullable String name(@Nullable String said) {
        return said == null ? null : cut(said, LONGEST_NAME);
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest) + "…";
    }
}
