package touchstone;

import static touchstone.Tour.TALL;
import static touchstone.Tour.USUAL;
import static touchstone.Tour.WIDE;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import touchstone.desk.Place;
import touchstone.desk.SampleCase;
import touchstone.model.Stance;
import touchstone.model.edit.Attach;
import touchstone.ui.kit.Act;
import touchstone.words.Words;

/** The pictures of every kind of evidence. */
final class TourEvidence {

    private final Tour tour;

    TourEvidence(Tour tour) {
        this.tour = tour;
    }

    /** Somebody brings what they hold: a post, a document, pictures, a film, a recording, an archive. */
    void attaching(TourDesk desks) throws IOException {
        try (TourWindow window = desks.open(SampleCase.Stage.ATTACHING, SampleCase.CHECKER, Place.View.EVIDENCE)) {
            window.desk().selectClaim(1);
            window.desk().selectEvidence(1);
            window.run(Act.SUPPORTS);
            window.type(Words.text("evidence.stance.excerpt"), "“35 km”");
            tour.paint(window, "evidence", USUAL, WIDE);
            window.clock().forward(Duration.ofDays(2));
            papers(desks, window);
            pictures(desks, window);
            posts(window);
        }
    }

    /** The pieces of the sample case, and how one of them came to the desk. */
    void calls(TourWindow window) throws IOException {
        window.run(Act.VIEW_EVIDENCE);
        window.desk().selectEvidence(4);
        tour.paint(window, "custody", TALL, WIDE);
        Map<Integer, String> pieces =
                Map.of(2, "statement", 3, "post-typed", 4, "video-named", 5, "dataset", 6, "call-brief");
        for (Map.Entry<Integer, String> piece : pieces.entrySet()) {
            window.desk().selectEvidence(piece.getKey());
            tour.paint(window, piece.getValue(), USUAL);
        }
        window.desk().selectEvidence(6);
        tour.paint(window, "call", TALL);
        window.run("add-interview");
        tour.paint(window, "interview", TALL);
        window.escape();
    }

    private void posts(TourWindow window) throws IOException {
        for (String platform : List.of("bluesky", "mastodon")) {
            window.paste(TourDesk.text("post-" + platform + ".json"));
            tour.paint(window, "post-" + platform, USUAL);
        }
        window.paste(TourDesk.text("posts-telegram.json"));
        tour.paint(window, "chooser", USUAL, WIDE);
    }

    private void papers(TourDesk desks, TourWindow window) throws IOException {
        window.keeps(desks.paper());
        window.type(Words.text("evidence.pages.find"), "queue");
        tour.paint(window, "document", USUAL, WIDE);
        int paper = window.desk().place().evidence();
        window.does(
                new Attach(new Stance(1, paper, Stance.Direction.REFUTES, "It measured about 250 metres", null, 1)));
        tour.paint(window, "document-excerpt", USUAL, WIDE, TALL);
        window.run(Act.VIEW_ARTICLE);
        tour.paint(window, "claim-excerpt", TALL);
        window.run(Act.VIEW_EVIDENCE);
    }

    private void pictures(TourDesk desks, TourWindow window) throws IOException {
        window.keeps(desks.file("queue-again.jpg"));
        window.keeps(desks.file("queue.jpg"));
        tour.paint(window, "image-facts", TALL);
        window.run(Act.UNCOVER);
        tour.paint(window, "image", USUAL, WIDE);
        window.press(Words.text("evidence.look.error-levels"));
        tour.paint(window, "image-error-levels", USUAL);
        window.press(Words.text("evidence.look.two"));
        tour.paint(window, "image-two", USUAL);
        window.keeps(desks.file("clip.mp4"));
        window.run(Act.UNCOVER);
        tour.paint(window, "film", USUAL);
        window.keeps(desks.sound());
        tour.paint(window, "sound", USUAL);
        window.keeps(desks.file("pages.warc"));
        tour.paint(window, "web-archive", USUAL);
    }
}
