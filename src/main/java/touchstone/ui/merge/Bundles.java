package touchstone.ui.merge;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import touchstone.desk.Importing;
import touchstone.desk.LiveDesk;
import touchstone.desk.LiveHandingOver;
import touchstone.desk.LiveMerging;
import touchstone.desk.Offer;
import touchstone.model.Case;
import touchstone.model.Fingerprint;
import touchstone.model.Passphrase;
import touchstone.model.Trouble;
import touchstone.ui.kit.Act;
import touchstone.ui.kit.Buttons;
import touchstone.ui.kit.Command;
import touchstone.ui.kit.Commands;
import touchstone.ui.kit.Labels;
import touchstone.ui.kit.Notice;
import touchstone.ui.kit.Overlay;
import touchstone.ui.kit.PassphrasePane;
import touchstone.ui.kit.Rows;
import touchstone.words.Words;
import touchstone.work.Work;

/** Bundles in and out of the window: looked at before they are taken in, and written with the key that vouches for them. */
public final class Bundles {

    private static final double TOP = 96;
    private static final double WIDTH = 560;

    private final LiveDesk desk;
    private final LiveMerging merging;
    private final LiveHandingOver handing;
    private final Overlay overlay;
    private final Asking asking;
    private final Clock clock;

    /**
     * What this asks of the window.
     *
     * @param open asks which bundle to import
     * @param save asks where to write one, given what it could be called
     * @param tell shows trouble that belongs to no place
     * @param isPassing whether the case file is thrown away when the window closes, as that of the sample is
     */
    public record Asking(
            Supplier<Optional<Path>> open,
            Function<String, Optional<Path>> save,
            Consumer<Trouble> tell,
            boolean isPassing) {}

    /** Bundles at a desk; their commands join the others. */
    public Bundles(
            LiveDesk desk,
            LiveMerging merging,
            Work work,
            Overlay overlay,
            Commands commands,
            Asking asking,
            Clock clock) {
        this.desk = desk;
        this.merging = merging;
        this.handing = new LiveHandingOver(desk, work);
        this.overlay = overlay;
        this.asking = asking;
        this.clock = clock;
        commands.add(
                Command.of(Act.IMPORT_BUNDLE, () -> asking.open().get().ifPresent(this::look))
                        .when(
                                desk.stateProperty().map(_ -> !desk.isReadOnly() && !asking.isPassing()),
                                this::whyNotImport),
                Command.of(Act.EXPORT_BUNDLE, this::export)
                        .when(
                                desk.stateProperty().map(state -> state.open() != null),
                                () -> Words.text("shell.why.no-case")),
                Command.of(Act.EXPORT_LOCKED_BUNDLE, this::exportLocked)
                        .when(
                                desk.stateProperty().map(state -> state.open() != null),
                                () -> Words.text("shell.why.no-case")));
    }

    private String whyNotImport() {
        return Words.text(desk.isReadOnly() ? "shell.why.read-only" : "merge.why.sample");
    }

    /** Reads a bundle and shows what it would bring; nothing is kept before a person says so. */
    public void look(Path file) {
        look(file, null);
    }

    private void look(Path file, @Nullable Passphrase passphrase) {
        if (desk.isReadOnly()) {
            asking.tell()
                    .accept(Trouble.storage(
                            "trouble.casefile.read-only", desk.file().getFileName()));
        } else if (asking.isPassing()) {
            asking.tell().accept(Trouble.forbidden("trouble.merge.sample"));
        } else {
            String name = String.valueOf(file.getFileName());
            merging.look(
                    file,
                    passphrase,
                    Words.text("merge.reading", name),
                    read -> read.either(
                            offer -> show(offer, passphrase), trouble -> refused(file, passphrase, trouble)));
        }
    }

    private void refused(Path file, @Nullable Passphrase tried, Trouble trouble) {
        if (!Importing.wantsPassphrase(trouble)) {
            asking.tell().accept(trouble);
            return;
        }
        PassphrasePane pane = PassphrasePane.toOpen(
                Words.text("merge.locked.why", String.valueOf(file.getFileName())), Words.text("merge.locked.open"));
        ask("merge.locked", pane, words -> look(file, words));
        if (tried != null) {
            pane.refuse(trouble);
        }
    }

    private void ask(String title, PassphrasePane pane, Consumer<Passphrase> then) {
        pane.onAnswer(words -> {
            overlay.close();
            then.accept(words);
        });
        VBox card = Rows.column(14, Labels.of(Words.text(title), "title"), pane);
        card.getStyleClass().add("offer-card");
        card.setPrefWidth(WIDTH);
        overlay.show(card, TOP, pane.first());
    }

    private void show(Offer offer, @Nullable Passphrase passphrase) {
        OfferCard card = new OfferCard(offer, clock.getZone(), () -> take(offer, passphrase), overlay::close);
        overlay.show(card, TOP, card.first(offer));
    }

    private void take(Offer offer, @Nullable Passphrase passphrase) {
        overlay.close();
        String name = String.valueOf(offer.file().getFileName());
        merging.takeIn(
                offer,
                passphrase,
                Words.text("merge.taking-in", name),
                outcome -> outcome.refusal().ifPresent(asking.tell()));
    }

    private void export() {
        where().ifPresent(to -> export(handing, to));
    }

    private void exportLocked() {
        where().ifPresent(to -> ask(
                "merge.lock",
                PassphrasePane.toLock(
                        Words.text("merge.lock.why", String.valueOf(to.getFileName())), Words.text("merge.lock.do")),
                words -> export(handing.under(words), to)));
    }

    private Optional<Path> where() {
        return asking.save().apply(desk.state().now().map(Bundles::fileName).orElse(""));
    }

    private void export(LiveHandingOver by, Path to) {
        by.bundle(
                to,
                Words.text("merge.writing", String.valueOf(to.getFileName())),
                written -> written.either(this::show, asking.tell()));
    }

    /** What a case's bundle could be called. */
    private static String fileName(Case of) {
        String name = of.title()
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "")
                .toLowerCase(Locale.ROOT);
        return name + ".bundle";
    }

    private void show(LiveHandingOver.Bundled written) {
        VBox card = Rows.column(14);
        card.getStyleClass().add("offer-card");
        card.setPrefWidth(WIDTH);
        Button close = Buttons.primary(Words.text("merge.offer.close"), overlay::close);
        HBox print = Rows.row(
                8,
                Labels.whole(Words.text("merge.written.key"), "beside", "second"),
                Labels.code(new Fingerprint(written.fingerprint()).spoken(), "strong"));
        card.getChildren()
                .addAll(
                        Labels.of(Words.text("merge.written"), "title"),
                        Notice.good(String.valueOf(written.to().getFileName()), Words.text("merge.written.whole")));
        written.doubt().ifPresent(trouble -> card.getChildren().add(Notice.trouble(trouble)));
        card.getChildren().addAll(print, Labels.wrapped(Words.text("merge.written.say"), "second"), Rows.row(8, close));
        overlay.show(card, TOP, close);
    }
}
