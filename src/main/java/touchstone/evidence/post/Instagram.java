package touchstone.evidence.post;

import static touchstone.evidence.post.Fields.seconds;
import static touchstone.evidence.post.Fields.text;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import touchstone.model.Fact.Kind;
import touchstone.model.Fact.SetBy;
import touchstone.model.When;

/**
 * An export of Instagram: the owner's posts, stories and reels, their comments, and posts that they saved or liked. Its
 * labels are in the owner's language, so that what a value is shows in its fields alone.
 */
public final class Instagram implements PostReader {

    private static final String PLATFORM = "Instagram";
    private static final String SHAPE = "Instagram export";
    private static final Pattern POST =
            Pattern.compile("https?://(?:www\\.)?instagram\\.com/(?:[^/]+/)?(?:p|reel|tv)/([\\w-]+).*");
    private static final Pattern FILM = Pattern.compile("(?i).*\\.(?:mp4|mov|webm|m4v)");

    @Override
    public List<String> places() {
        return List.of("[]", "*[]");
    }

    @Override
    public List<ReadPost> read(Candidate candidate) {
        JsonNode node = candidate.node();
        if (node.path("string_map_data").isObject()) {
            List<JsonNode> values = node.path("string_map_data").valueStream().toList();
            return labelled(candidate, values, "string_map_data");
        }
        if (node.path("string_list_data").isArray()) {
            List<JsonNode> values =
                    Fields.objects(node.path("string_list_data")).toList();
            return values.stream().anyMatch(value -> isPost(text(value, "href")))
                    ? labelled(candidate, values, "string_list_data")
                    : List.of();
        }
        boolean isMedium = text(node, "uri") != null && node.has("creation_timestamp");
        boolean hasMedia = Fields.objects(node.path("media"))
                .anyMatch(item -> text(item, "uri") != null && item.has("creation_timestamp"));
        return isMedium || hasMedia ? List.of(own(candidate, hasMedia)) : List.of();
    }

    private static ReadPost own(Candidate candidate, boolean hasMedia) {
        JsonNode node = candidate.node();
        List<JsonNode> media = hasMedia ? Fields.objects(node.path("media")).toList() : List.of(node);
        boolean says = text(node, "title") != null || media.size() != 1;
        JsonNode said = says ? node : media.getFirst();
        String where = !says && hasMedia ? "media[0]." : "";
        When created = seconds(node, "creation_timestamp");
        boolean isOfMedium = created == null && media.size() == 1;
        PostParts post = new PostParts(PLATFORM, SHAPE, candidate.prefix())
                .created(
                        isOfMedium ? seconds(media.getFirst(), "creation_timestamp") : created,
                        SetBy.PLATFORM,
                        isOfMedium && hasMedia ? "media[0].creation_timestamp" : "creation_timestamp")
                .text(Repaired.text(text(said, "title")))
                .fact(
                        Kind.SOFTWARE,
                        text(media.getFirst(), "cross_post_source.source_app"),
                        SetBy.PLATFORM,
                        where + "cross_post_source.source_app");
        media.stream().limit(50).forEach(item -> {
            String uri = text(item, "uri");
            post.medium(uri != null && FILM.matcher(uri).matches() ? "video" : "photo", uri, null);
            coordinates(item, post);
        });
        return post.read(hasMedia ? "media" : "uri");
    }

    private static void coordinates(JsonNode medium, PostParts post) {
        Stream.of("photo_metadata", "video_metadata")
                .flatMap(kind -> Fields.objects(Fields.at(medium, "media_metadata." + kind + ".exif_data")))
                .filter(exif -> exif.path("latitude").isNumber()
                        && exif.path("longitude").isNumber())
                .findFirst()
                .ifPresent(exif -> post.fact(
                        Kind.COORDINATES,
                        exif.path("latitude").asString() + ", "
                                + exif.path("longitude").asString(),
                        SetBy.PROGRAM,
                        "media_metadata.exif_data[]"));
    }

    /** Values under labels of any language: what has a time, an address or words. */
    private static List<ReadPost> labelled(Candidate candidate, List<JsonNode> values, String path) {
        JsonNode node = candidate.node();
        String href = values.stream()
                .map(value -> text(value, "href"))
                .filter(Instagram::isPost)
                .findFirst()
                .orElse(null);
        String code = href == null ? null : POST.matcher(href).replaceFirst("$1");
        Optional<When> time = values.stream()
                .map(value -> seconds(value, "timestamp"))
                .filter(Objects::nonNull)
                .findFirst();
        String words = path.equals("string_map_data") ? words(node.path(path)) : null;
        if (code == null && (words == null || time.isEmpty())) {
            return List.of();
        }
        PostParts post = new PostParts(PLATFORM, SHAPE, candidate.prefix())
                .id(code, path + ".href")
                .timeIn(code, PostIds::ofInstagramShortCode, SetBy.PLATFORM, path + ".href")
                .address(href, path + ".href")
                .text(words);
        String title = Repaired.text(text(node, "title"));
        if (code == null) {
            post.created(time.orElse(null), SetBy.PLATFORM, path + ".timestamp")
                    .fact(Kind.TITLE, title, SetBy.PERSON, "title");
        } else {
            post.handle(title, "title")
                    .fact(Kind.ACTIVITY, time.map(Object::toString).orElse(null), SetBy.PLATFORM, path + ".timestamp");
        }
        Fields.objects(node.path("media_list_data"))
                .filter(item -> text(item, "uri") != null)
                .forEach(item -> {
                    String uri = text(item, "uri");
                    post.medium(uri != null && FILM.matcher(uri).matches() ? "video" : "photo", uri, null);
                });
        return List.of(post.read("media_list_data"));
    }

    private static boolean isPost(@Nullable String address) {
        return address != null && POST.matcher(address).matches();
    }

    /** The one value that has words, or each under its label as the file has it. */
    private static @Nullable String words(JsonNode map) {
        List<Map.Entry<String, JsonNode>> said = map.propertyStream()
                .filter(entry -> text(entry.getValue(), "value") != null)
                .toList();
        if (said.size() == 1) {
            return Repaired.text(text(said.getFirst().getValue(), "value"));
        }
        return said.isEmpty()
                ? null
                : said.stream()
                        .map(entry ->
                                Repaired.text(entry.getKey()) + ": " + Repaired.text(text(entry.getValue(), "value")))
                        .collect(Collectors.joining("\n"));
    }
}
