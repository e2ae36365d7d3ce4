package touchstone.evidence.post;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;
import touchstone.model.Progress;

/** Goes through a JSON document once and stops at each piece that may be a post. */
final class PostStream {

    private static final int MOST_VALUES = 500;
    private static final int LONGEST_VALUE = 1_000;

    private final JsonSource source;
    private final Progress progress;
    private final Places places;
    private final Map<String, String> values = new HashMap<>();
    private final Listing listing = new Listing();
    private Around around;
    private boolean stale;
    private @Nullable PostReader reader;

    PostStream(JsonSource source, Beside beside, List<PostReader> readers, Progress progress) {
        this.source = source;
        this.progress = progress;
        this.places = new Places(readers);
        this.around = new Around(Map.of(), beside);
    }

    /** Goes through it. */
    void go() throws IOException {
        try (InputStream in = new ReadAlong(source.from(0), source.size(), progress);
                JsonParser opened = new Names(JsonLimits.MAPPER.createParser(in))) {
            if (opened.nextToken() == null) {
                throw new StreamReadException(opened, "nothing there");
            }
            value(opened, "", "");
            if (!source.isAssigned() && opened.nextToken() != null) {
                throw new StreamReadException(opened, "something follows the end");
            }
        }
    }

    private void value(JsonParser at, String place, String path) {
        if (place.length() > LONGEST_VALUE) {
            at.skipChildren();
            return;
        }
        switch (at.currentToken()) {
            case START_OBJECT -> object(at, place, path);
            case START_ARRAY -> array(at, place, path);
            default -> note(place, at);
        }
    }

    private void object(JsonParser at, String place, String path) {
        while (at.nextToken() != JsonToken.END_OBJECT) {
            String name = at.currentName();
            at.nextToken();
            value(at, place.isEmpty() ? name : place + "." + name, path.isEmpty() ? name : path + "." + name);
        }
    }

    private void array(JsonParser at, String place, String path) {
        String inside = place + "[]";
        List<PostReader> readersHere = places.readersAt(inside);
        if (readersHere.isEmpty() && !places.leadsOn(inside)) {
            at.skipChildren();
            return;
        }
        for (int i = 0; at.nextToken() != JsonToken.END_ARRAY; i++) {
            if (at.currentToken() == JsonToken.START_OBJECT && !readersHere.isEmpty()) {
                piece(at, inside, path + "[" + i + "]", readersHere);
            } else if (at.currentToken() == JsonToken.START_OBJECT && places.leadsOn(inside)) {
                object(at, inside, path + "[" + i + "]");
            } else {
                at.skipChildren();
            }
        }
    }

    private void piece(JsonParser at, String place, String path, List<PostReader> readersHere) {
        long from = at.currentTokenLocation().getByteOffset();
        Candidate candidate = new Candidate(Trees.of(at, PostFile.MOST_TOKENS), place, path, around());
        for (PostReader each : reader == null ? readersHere : List.of(reader)) {
            List<ReadPost> read = each.read(candidate);
            if (!read.isEmpty()) {
                reader = each;
                listing.add(read, new Listed.At(path, place, from, 0, candidate.around()));
                return;
            }
        }
    }

    private void note(String place, JsonParser at) {
        boolean isValue = at.currentToken().isScalarValue() && at.currentToken() != JsonToken.VALUE_NULL;
        if (isValue && (values.size() < MOST_VALUES || values.containsKey(place))) {
            String value = at.getString();
            values.put(place, value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE));
            stale = true;
        }
    }

    /** What the file said so far besides its posts. */
    Around around() {
        if (stale) {
            around = new Around(values, around.beside());
            stale = false;
        }
        return around;
    }

    /** Who recognised the posts. */
    @Nullable
    PostReader reader() {
        return reader;
    }

    /** The posts found. */
    List<Listed> posts() {
        return listing.posts();
    }

    /** How many were found. */
    long total() {
        return listing.total();
    }
}
