package touchstone.evidence.post;

import static touchstone.evidence.post.Fields.count;
import static touchstone.evidence.post.Fields.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import touchstone.model.Fact.Kind;
import touchstone.model.Fact.SetBy;

/**
 * TikTok's {@code user_data}: the owner's films, and those that they watched, liked or kept. Its dates name no zone; those
 * of films by others say when the owner did something, not when the film was posted.
 */
public final class TikTok implements PostReader {

    private static final String SHAPE = "TikTok user data";
    private static final Pattern FILM =
            Pattern.compile("https?://[^/]*tiktok[^/]*/(?:.*/)?(?:video|photo)/(\\d{15,20}).*");
    private static final Pattern OWN =
            Pattern.compile("(?:^|\\.)(?:Videos|Posts|Recently Deleted Posts)\\.\\w+\\[\\]$");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}[ T]\\d{2}:\\d{2}:\\d{2}.*");

    @Override
    public List<String> places() {
        return List.of("**.VideoList[]", "**.PostList[]", "**.FavoriteVideoList[]", "**.ItemFavoriteList[]");
    }

    @Override
    public List<ReadPost> read(Candidate candidate) {
        JsonNode node = candidate.node();
        String date = either(node, "Date", "date");
        boolean isFilm = either(node, "Link", "link") != null
                && date != null
                && DATE.matcher(date).matches();
        return isFilm ? List.of(film(candidate)) : List.of();
    }

    private static ReadPost film(Candidate candidate) {
        JsonNode node = candidate.node();
        String link = either(node, "Link", "link");
        Matcher film = FILM.matcher(link == null ? "" : link);
        String id = film.matches() ? film.group(1) : null;
        boolean isOwn = OWN.matcher(candidate.place()).find();
        PostParts post = new PostParts("TikTok", SHAPE, candidate.prefix())
                .id(id, "Link")
                .timeIn(id, PostIds::ofTikTok, SetBy.PLATFORM, "Link");
        if (id != null) {
            post.address(link, "Link");
        }
        return isOwn ? own(candidate, post, id == null ? link : null) : others(candidate, post);
    }

    private static ReadPost own(Candidate candidate, PostParts post, @Nullable String file) {
        JsonNode node = candidate.node();
        post.local(either(node, "Date", "date"), SetBy.PLATFORM, "Date")
                .text(text(node, "Title"))
                .counts(null, null, count(node, "Likes"), "Likes")
                .fact(Kind.PLACE, known(text(node, "Location")), SetBy.PERSON, "Location")
                .fact(
                        Kind.WARNING,
                        "Yes".equals(text(node, "AIGeneratedContent")) ? "AI-generated" : null,
                        SetBy.PERSON,
                        "AIGeneratedContent")
                .medium("video", file, known(text(node, "AlternateText")));
        candidate
                .around()
                .ending("ProfileMap.userName")
                .ifPresent(owner -> post.author(null, owner.getValue(), owner.getKey()));
        return post.read("Link");
    }

    private static ReadPost others(Candidate candidate, PostParts post) {
        List<String> path = List.of(candidate.place().split("\\.", -1));
        String list = path.get(Math.max(0, path.size() - 2));
        return post.fact(Kind.ACTIVITY, list + ", " + either(candidate.node(), "Date", "date"), SetBy.PLATFORM, "Date")
                .medium("video", null, null)
                .read("Link");
    }

    private static @Nullable String known(@Nullable String value) {
        return value == null || value.equals("N/A") ? null : value;
    }

    private static @Nullable String either(JsonNode node, String one, String other) {
        return text(node, one) == null ? text(node, other) : text(node, one);
    }
}
