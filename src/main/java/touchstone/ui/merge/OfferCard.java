package touchstone.ui.merge;

import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import touchstone.desk.Gain;
import touchstone.desk.Offer;
import touchstone.desk.TakingIn;
import touchstone.model.Case;
import touchstone.model.Fingerprint;
import touchstone.model.Person;
import touchstone.model.merge.Dispute;
import touchstone.ui.kit.Avatar;
import touchstone.ui.kit.Buttons;
import touchstone.ui.kit.Headings;
import touchstone.ui.kit.Icon;
import touchstone.ui.kit.KeyCap;
import touchstone.ui.kit.Labels;
import touchstone.ui.kit.Notice;
import touchstone.ui.kit.Rows;
import touchstone.words.Times;
import touchstone.words.Words;

/** Before anything of a bundle is kept: whose it is, how well their key is known here, and what it would bring. */
final class OfferCard extends VBox {

    private static final double WIDTH = 640;

    private final Button take;
    private final Button leave;

    /**
     * A card about a bundle.
     *
     * @param take takes it in
     * @param leave leaves it alone
     */
    OfferCard(Offer offer, ZoneId zone, Runnable take, Runnable leave) {
        getStyleClass().add("offer-card");
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        boolean isNews = offer.way() != TakingIn.Way.NOTHING_NEW;
        this.take =
                Buttons.primary(Words.text(offer.here().isPresent() ? "merge.offer.take" : "merge.offer.new"), take);
        this.leave = Buttons.plain(Words.text(isNews ? "merge.offer.leave" : "merge.offer.close"), leave);
        getChildren().addAll(head(offer), who(offer), key(offer), Headings.section(Words.text("merge.offer.brings")));
        getChildren().add(isNews ? brings(offer, zone) : nothing(offer));
        HBox foot = Rows.row(8, this.leave);
        if (isNews) {
            foot.getChildren().addFirst(this.take);
        }
        foot.getChildren().addAll(Labels.filler(), Labels.of(Words.text("merge.offer.nothing-yet"), "beside", "third"));
        foot.getStyleClass().add("learning-foot");
        getChildren().add(foot);
    }

    /** What takes the focus: to take it in, where the key speaks for it; else to leave it. */
    Node first(Offer offer) {
        return take.getParent() == null || !offer.key().isGood() ? leave : take;
    }

    private static Node head(Offer offer) {
        Case theirs = offer.theirs();
        HBox head = Rows.row(12, Rows.growing(Labels.wrapped(theirs.title(), "title")), KeyCap.of("Esc"));
        String here = offer.here()
                .map(ours -> Words.text("merge.offer.here", ours.title()))
                .orElseGet(() -> Words.text("merge.offer.not-here"));
        return Rows.column(2, head, Labels.of(here, "beside", "second"));
    }

    private static Node who(Offer offer) {
        VBox words = Rows.growing(Rows.column(
                0,
                Labels.of(
                        Words.text(
                                "merge.offer.from",
                                offer.by().name(),
                                Words.name(offer.by().role())),
                        "strong"),
                Rows.row(
                        6,
                        Labels.whole(Words.text("merge.offer.key"), "provenance", "third"),
                        Labels.code(new Fingerprint(offer.fingerprint()).brief(), "provenance"),
                        Labels.of(String.valueOf(offer.file().getFileName()), "provenance", "third"))));
        return Rows.row(10, Avatar.of(offer.by()), words);
    }

    private static Notice key(Offer offer) {
        String print = new Fingerprint(offer.fingerprint()).spoken();
        String name = offer.by().name();
        return switch (offer.key()) {
            case COMPARED -> Notice.good(Words.text("merge.key.compared"), Words.text("merge.key.compared.more", name));
            case KNOWN -> Notice.good(Words.text("merge.key.known"), Words.text("merge.key.known.more", name));
            case NEW ->
                Notice.information(Words.text("merge.key.new", name), Words.text("merge.key.new.more", name, print));
            case ANOTHER ->
                Notice.trouble(
                        Words.text("merge.key.another", name), Words.text("merge.key.another.more", name, print));
            case WITHDRAWN ->
                Notice.trouble(
                        Words.text("merge.key.withdrawn", name), Words.text("merge.key.withdrawn.more", name, print));
            case CANNOT_SAY ->
                Notice.trouble(
                        Words.text("merge.key.cannot-say", name), Words.text("merge.key.cannot-say.more", name, print));
        };
    }

    private static Node nothing(Offer offer) {
        String number = offer.here().map(Case::number).map(String::valueOf).orElse("");
        return Labels.wrapped(Words.text("merge.offer.nothing-new", number), "second");
    }

    private static Node brings(Offer offer, ZoneId zone) {
        Gain gain = offer.gain();
        VBox rows = Rows.column(2);
        rows.getChildren().add(Labels.wrapped(way(offer, zone), "second"));
        VBox left = Rows.growing(GainPart.authors(gain.theirs()));
        VBox right = Rows.growing(Rows.column(
                2,
                GainPart.counted(Words.text("merge.joined.evidence"), gain.evidence()),
                GainPart.counted(Words.text("merge.joined.comments"), gain.comments())));
        if (offer.here().isPresent()) {
            right.getChildren().addFirst(GainPart.counted(Words.text("merge.offer.yours"), gain.ours()));
        }
        HBox both = new HBox(32, left, right);
        both.getStyleClass().add("offer-counts");
        rows.getChildren().add(both);
        if (!offer.disputes().isEmpty()) {
            rows.getChildren()
                    .add(Labels.with(
                            Icon.MERGE,
                            Words.text("merge.offer.disputes", offer.disputes().size()),
                            "strong"));
            rows.getChildren().add(Labels.wrapped(matters(offer), "beside", "second"));
        }
        for (Map.Entry<Integer, Integer> moved : offer.renumbered().entrySet()) {
            rows.getChildren()
                    .add(Labels.wrapped(
                            Words.text(
                                    "merge.offer.renumbered",
                                    Integer.toString(moved.getKey()),
                                    Integer.toString(moved.getValue())),
                            "beside",
                            "second"));
        }
        return rows;
    }

    private static String way(Offer offer, ZoneId zone) {
        String parted = Times.minute(offer.gain().parted(), zone);
        return switch (offer.way()) {
            case NEW -> Words.text("merge.offer.way.new");
            case FOLLOWED -> Words.text("merge.offer.way.followed", parted);
            case MERGED -> Words.text("merge.offer.way.merged", parted);
            case NOTHING_NEW -> "";
        };
    }

    private static String matters(Offer offer) {
        Case of = offer.here().orElse(offer.theirs());
        return offer.disputes().stream()
                .map(dispute -> new Question(dispute, of, Optional.empty()).name()
                        + ": "
                        + dispute.sides().stream()
                                .map(Dispute.Side::by)
                                .map(Person::name)
                                .distinct()
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("\n"));
    }
}
