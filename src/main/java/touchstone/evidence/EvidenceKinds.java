package touchstone.evidence;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import touchstone.evidence.post.Listed;
import touchstone.evidence.post.PostAddress;
import touchstone.evidence.post.PostFile;
import touchstone.evidence.post.PostShapes;
import touchstone.model.Evidence;
import touchstone.model.Fact;
import touchstone.model.Outcome;
import touchstone.model.Post;
import touchstone.model.Progress;
import touchstone.model.Provenance;
import touchstone.model.Testimony;
import touchstone.model.Trouble;
import touchstone.words.Words;

/** Everything that can become evidence: files, posts typed in, addresses, and words that a person heard or wrote. */
public final class EvidenceKinds {

    private static final Set<Evidence.Kind> IN_WORDS = EnumSet.of(
            Evidence.Kind.OFFICIAL_STATEMENT, Evidence.Kind.PHONE_CALL, Evidence.Kind.INTERVIEW, Evidence.Kind.NOTE);
    private static final int LONGEST_TITLE = 80;
    private static final int LONGEST_ADDRESS = 4_000;

    private final List<EvidenceKind> kinds;
    private final PostKind posts;
    private final Pictures pictures;
    private final Documents documents;

    /**
     * The kinds in the order in which they are asked; the last should accept everything.
     *
     * @param posts what reads posts, asked first
     * @param pictures what looks into pictures
     * @param documents what looks into PDF documents
     * @param others one for each other thing that a person can hold
     */
    EvidenceKinds(PostKind posts, Pictures pictures, Documents documents, List<EvidenceKind> others) {
        this.posts = posts;
        this.pictures = pictures;
        this.documents = documents;
        this.kinds = Stream.concat(Stream.of(posts), others.stream()).toList();
    }

    /**
     * The kinds that come with the program. A new kind is one line here, a new shape of post one in {@link PostShapes}.
     *
     * @param pictures where pictures are looked into
     * @param documents where PDF documents are looked into
     * @param pages what takes pages out of files made to hold them
     */
    public static EvidenceKinds shipped(Pictures pictures, Documents documents, PagesWithin pages) {
        return new EvidenceKinds(
                new PostKind(PostShapes.shipped()),
                pictures,
                documents,
                List.of(
                        new PictureKind(pictures),
                        new FilmKind(),
                        new SoundKind(),
                        new ArchiveKind(pages),
                        new PageKind(),
                        new TableKind(),
                        new PagedKind(documents),
                        new DocumentKind()));
    }

    /** Where pictures are looked into. */
    public Pictures pictures() {
        return pictures;
    }

    /** Where PDF documents are looked into. */
    public Documents documents() {
        return documents;
    }

    /**
     * Recognises a file. Its bytes stay where they are until the case file keeps them.
     *
     * @param provenance what the person said of where it came from; what only the file says is filled in
     * @param progress ends the reading when the person cancels
     */
    public Outcome<Draft> recognise(Path file, Provenance provenance, Progress progress) {
        return Held.of(file).then(held -> recognise(held, provenance, progress));
    }

    /**
     * The posts in a file that holds several, of which a person chooses; nothing for every other file.
     *
     * @param progress counts bytes; refused if cancelled
     */
    public Outcome<Optional<PostFile>> severalPosts(Path file, Progress progress) {
        return Held.of(file).then(held -> severalPosts(held, progress));
    }

    /** The same for pasted bytes. */
    public Outcome<Optional<PostFile>> severalPosts(byte[] bytes) {
        return Held.of(null, bytes).then(held -> severalPosts(held, Progress.UNSEEN));
    }

    private Outcome<Optional<PostFile>> severalPosts(Held held, Progress progress) {
        return posts.accepts(held)
                ? posts.posts(held, progress).map(found -> found.total() > 1 ? Optional.of(found) : Optional.empty())
                : Outcome.done(Optional.empty());
    }

    /** The evidence that one of a file's posts is; the whole file is its original. */
    public Outcome<Draft> chosen(PostFile file, Listed post, Provenance provenance) {
        return file.read(post).map(read -> PostKind.draft(file, read, provenance));
    }

    /**
     * Recognises pasted bytes.
     *
     * @param fileName the name that they came under, if any
     * @param progress ends the reading when the person cancels
     */
    public Outcome<Draft> recognise(@Nullable String fileName, byte[] bytes, Provenance provenance, Progress progress) {
        return Held.of(fileName, bytes).then(held -> recognise(held, provenance, progress));
    }

    private Outcome<Draft> recognise(Held held, Provenance provenance, Progress progress) {
        for (EvidenceKind kind : kinds) {
            if (kind.accepts(held)) {
                return kind.read(held, provenance, progress);
            }
        }
        return Outcome.refused(
                Trouble.unreadable("trouble.evidence.unknown", held.fileName().orElse(held.mediaType())));
    }

    /**
     * A post that a person types in from a screenshot or a read-out. It is marked so; no id and no time is worked out.
     *
     * @param seen what the person could read; its shape and id are not taken over
     */
    public Outcome<Evidence> typedPost(Post seen, Provenance provenance) {
        if (seen.text().isBlank() && seen.media().isEmpty()) {
            return Outcome.refused(Trouble.forbidden("trouble.evidence.no-words"));
        }
        Post typed = new Post(
                seen.platform(),
                null,
                null,
                seen.name(),
                seen.handle() == null ? null : seen.handle().strip().replaceFirst("^@", ""),
                seen.text().strip(),
                seen.created(),
                seen.language(),
                seen.address(),
                seen.media(),
                seen.counts(),
                true);
        return Outcome.done(Reading.evidence(
                Evidence.Kind.SOCIAL_POST,
                Reading.title(typed),
                Reading.filled(provenance, typed),
                typed.text().isEmpty() ? null : typed.text(),
                typed,
                TypedFacts.of(typed)));
    }

    /**
     * A web address, kept as an address: nothing is fetched.
     *
     * @param address {@code http} or {@code https}
     * @param title a short name; absent: the address itself
     * @param text what the person read there, if noted
     */
    public Outcome<Evidence> webAddress(
            String address, @Nullable String title, @Nullable String text, Provenance provenance) {
        String written = address.strip();
        if (!isWebAddress(written)) {
            return Outcome.refused(Trouble.unreadable("trouble.evidence.address", Texts.brief(written, LONGEST_TITLE)));
        }
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(Fact.Kind.ADDRESS, written, Fact.SetBy.PERSON, "address"));
        facts.addAll(PostAddress.factsIn(written));
        String name = title == null || title.isBlank() ? written.replaceFirst("^(?i)https?://(www\\.)?", "") : title;
        return Outcome.done(Reading.evidence(
                Evidence.Kind.WEB_PAGE,
                Texts.brief(name, LONGEST_TITLE),
                Reading.filled(provenance, written, null, null),
                text == null || text.isBlank() ? null : Texts.kept(text),
                null,
                facts));
    }

    /**
     * Words that a person heard or wrote: an official statement, a phone call, an interview or a note.
     *
     * @param title a short name; absent: the first words
     * @param text the words
     * @return refused for a kind that is a file's
     */
    public Outcome<Evidence> words(Evidence.Kind kind, @Nullable String title, String text, Provenance provenance) {
        return words(kind, title, text, provenance, Testimony.UNKNOWN);
    }

    /**
     * Words that a person said to the desk, and on what terms. A name that is to stay in the house stands in the facts and
     * nowhere else.
     */
    public Outcome<Evidence> words(
            Evidence.Kind kind, @Nullable String title, String text, Provenance provenance, Testimony testimony) {
        if (!IN_WORDS.contains(kind)) {
            return Outcome.refused(Trouble.unreadable("trouble.evidence.not-words", Words.name(kind)));
        }
        if (text.isBlank()) {
            return Outcome.refused(Trouble.forbidden("trouble.evidence.no-words"));
        }
        String name = title == null || title.isBlank() ? text : title;
        String called = testimony.mayBeCalled(kind);
        return Outcome.done(Reading.evidence(
                kind,
                Texts.brief(name, LONGEST_TITLE),
                Reading.filled(provenance, null, called, null),
                Texts.kept(text),
                null,
                testimony.facts()));
    }

    /** Whether this is an address that can be kept as a web page. */
    public static boolean isWebAddress(String text) {
        try {
            URI address = new URI(text.strip());
            boolean isWeb =
                    "http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme());
            return isWeb && address.getHost() != null && text.length() <= LONGEST_ADDRESS;
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }
}
