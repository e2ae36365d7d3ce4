package touchstone.evidence.post;

import static touchstone.evidence.post.Fields.count;
import static touchstone.evidence.post.Fields.id;
import static touchstone.evidence.post.Fields.seconds;
import static touchstone.evidence.post.Fields.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import touchstone.model.Fact;
import touchstone.model.Fact.Kind;
import touchstone.model.Fact.SetBy;
import touchstone.model.When;

/** What yt-dlp writes of a film beside it, {@code .info.json}. */
public final class YtDlp implements PostReader {

    private static final String SHAPE = "yt-dlp film information";
    private static final List<String> MARKS = List.of("extractor", "extractor_key");

    @Override
    public List<String> places() {
        return List.of(Candidate.WHOLE, "entries[]");
    }

    @Override
    public List<ReadPost> read(Candidate candidate) {
        JsonNode node = candidate.node();
        boolean isFilm = id(node, "id") != null
                && MARKS.stream().anyMatch(mark -> text(node, mark) != null)
                && (text(node, "webpage_url") != null || text(node, "title") != null)
                && !node.path("entries").isArray();
        return isFilm ? List.of(film(candidate)) : List.of();
    }

    private static ReadPost film(Candidate candidate) {
        JsonNode node = candidate.node();
        String key = text(node, "extractor_key");
        String platform = key == null ? text(node, "extractor") : key;
        boolean isDescribed = text(node, "description") != null;
        When moment = seconds(node, "timestamp");
        String handle = text(node, "uploader_id");
        PostParts post = new PostParts(platform == null ? "" : platform, SHAPE, candidate.prefix())
                .id(id(node, "id"), "id")
                .created(
                        moment == null ? day(text(node, "upload_date")) : moment,
                        SetBy.PLATFORM,
                        moment == null ? "upload_date" : "timestamp")
                .name(text(node, "uploader") == null ? text(node, "channel") : text(node, "uploader"), "uploader")
                .authorId(text(node, "channel_id"), "channel_id")
                .text(isDescribed ? text(node, "description") : text(node, "title"))
                .fact(Kind.TITLE, isDescribed ? text(node, "title") : null, SetBy.PERSON, "title")
                .language(text(node, "language"), SetBy.PERSON, "language")
                .address(text(node, "webpage_url"), "webpage_url")
                .counts(
                        count(node, "comment_count"),
                        count(node, "repost_count"),
                        count(node, "like_count"),
                        "like_count")
                .counted("evidence.counts.views", count(node, "view_count"))
                .fact(Kind.DURATION, duration(node), SetBy.PLATFORM, "duration")
                .fact(
                        Kind.WARNING,
                        count(node, "age_limit") == null || Long.valueOf(0).equals(count(node, "age_limit"))
                                ? null
                                : "from age " + count(node, "age_limit"),
                        SetBy.PLATFORM,
                        "age_limit")
                .medium("video", film(node, candidate.around().beside()), null);
        if (handle != null) {
            post.handle(handle, "uploader_id");
        }
        String address = text(node, "webpage_url");
        PostAddress.factsIn(address == null ? "" : address).stream()
                .filter(fact -> fact.kind() == Fact.Kind.TIME_IN_ID)
                .forEach(fact -> post.fact(fact.kind(), fact.value(), fact.setBy(), "webpage_url"));
        return post.read("ext");
    }

    private static @Nullable When day(@Nullable String stated) {
        try {
            return stated == null ? null : new When.Day(LocalDate.parse(stated, DateTimeFormatter.BASIC_ISO_DATE));
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    private static @Nullable String duration(JsonNode node) {
        String stated = text(node, "duration_string");
        return stated == null && node.path("duration").isNumber()
                ? node.path("duration").asString() + " s"
                : stated;
    }

    /** The name of the film as it was saved, where it lies beside; else where it came from is not said. */
    private static @Nullable String film(JsonNode node, Beside beside) {
        String ending = text(node, "ext");
        return Optional.ofNullable(text(node, "filename") == null ? text(node, "_filename") : text(node, "filename"))
                .map(Fields::last)
                .filter(name -> beside.file(name).isPresent())
                .or(() -> beside.names(Optional.ofNullable(text(node, "title")).orElse("")).stream()
                        .filter(name -> ending != null && name.endsWith("." + ending))
                        .filter(name -> name.contains(String.valueOf(id(node, "id"))))
                        .findFirst())
                .orElse(null);
    }
}
