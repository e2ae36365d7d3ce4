package touchstone.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import touchstone.evidence.Documents;
import touchstone.model.Content;
import touchstone.model.DrawnPage;
import touchstone.model.Outcome;
import touchstone.model.PagedText;
import touchstone.words.Words;
import touchstone.work.Job;
import touchstone.work.Work;

/**
 * The pages of one kept document, drawn one at a time and beside the window; only the page asked for last is handed on, and
 * the last few are remembered.
 */
public final class KeptPages {

    private static final int REMEMBERED = 6;

    private final LiveDesk desk;
    private final Work work;
    private final Content content;
    private final String name;
    private final Map<Wanted, DrawnPage> drawn = new LinkedHashMap<>();
    private @Nullable Job drawing;
    private @Nullable Job reading;
    private long asked;
    private boolean isClosed;

    private record Wanted(int number, int width) {}

    /**
     * The pages of a kept file.
     *
     * @param name what to call the file in a message
     */
    public KeptPages(LiveDesk desk, Work work, Content content, String name) {
        this.desk = desk;
        this.work = work;
        this.content = content;
        this.name = name;
    }

    /** Whether a kept file has pages that can be drawn. */
    public static boolean are(Content content) {
        return content.mediaType().equals(Documents.MEDIA_TYPE) && content.size() <= Documents.LARGEST;
    }

    /** The words of all pages, as far as they can be read. */
    public void text(Consumer<Outcome<PagedText>> then) {
        bytes(bytes -> bytes.either(
                read -> {
                    if (!isClosed) {
                        reading = work.begin(
                                Words.text("evidence.pages.reading", name),
                                progress -> documents().text(name, read, progress),
                                outcome -> unlessClosed(outcome, then));
                    }
                },
                trouble -> unlessClosed(Outcome.refused(trouble), then)));
    }

    /**
     * One page.
     *
     * @param number from 1
     * @param width how wide it is to be, in pixels
     */
    public void page(int number, int width, Consumer<Outcome<DrawnPage>> then) {
        Wanted wanted = new Wanted(number, width);
        long turn = stop();
        DrawnPage known = drawn.get(wanted);
        if (known != null) {
            then.accept(Outcome.done(known));
            return;
        }
        bytes(bytes -> {
            if (turn == asked) {
                bytes.either(
                        read -> drawing = work.begin(
                                Words.text("evidence.pages.drawing", number, name),
                                progress -> documents().page(name, read, number, width, progress),
                                outcome -> {
                                    if (turn == asked) {
                                        outcome.result().ifPresent(page -> remember(wanted, page));
                                        then.accept(outcome);
                                    }
                                }),
                        trouble -> then.accept(Outcome.refused(trouble)));
            }
        });
    }

    private void bytes(Consumer<Outcome<byte[]>> then) {
        desk.ask(() -> desk.desk().file().bytes(content, Documents.LARGEST), then);
    }

    private Documents documents() {
        return desk.desk().tools().evidence().documents();
    }

    private <T> void unlessClosed(Outcome<T> outcome, Consumer<Outcome<T>> then) {
        if (!isClosed) {
            then.accept(outcome);
        }
    }

    private void remember(Wanted wanted, DrawnPage page) {
        drawn.put(wanted, page);
        if (drawn.size() > REMEMBERED) {
            drawn.remove(drawn.keySet().iterator().next());
        }
    }

    private long stop() {
        if (drawing != null) {
            drawing.cancel();
            drawing = null;
        }
        return ++asked;
    }

    /** Stops what is under way, and hands nothing on that comes of it. */
    public void close() {
        isClosed = true;
        stop();
        drawn.clear();
        if (reading != null) {
            reading.cancel();
            reading = null;
        }
    }
}
