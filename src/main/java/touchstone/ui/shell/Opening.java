package touchstone.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.input.Clipboard;
import org.jspecify.annotations.Nullable;
import touchstone.desk.Again;
import touchstone.desk.Arrival;
import touchstone.desk.ArticleIntake;
import touchstone.desk.LiveBeginning;
import touchstone.desk.LiveDesk;
import touchstone.desk.LiveOrder;
import touchstone.desk.Opened;
import touchstone.desk.Place;
import touchstone.desk.SeveralPages;
import touchstone.model.Outcome;
import touchstone.model.SavedPage;
import touchstone.model.Trouble;
import touchstone.ui.kit.Chooser;
import touchstone.ui.kit.Icon;
import touchstone.ui.kit.PaletteRow;
import touchstone.words.Times;
import touchstone.words.Visible;
import touchstone.words.Words;
import touchstone.work.Work;

/** Opens what somebody drops, pastes or chooses: articles become cases, a case file takes the place of the open one. */
public final class Opening {

    private static final int LONGEST_TITLE = 80;

    private final LiveDesk desk;
    private final Work work;
    private final LiveOrder order;
    private final FileChoice choice;
    private final Chooser chooser;
    private final Consumer<Path> openCaseFile;
    private final Optional<Consumer<Arrival>> elsewhere;
    private final ReadOnlyObjectWrapper<@Nullable Trouble> trouble = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Again> again = new ReadOnlyObjectWrapper<>();
    private Consumer<Path> lookAtBundle = _ -> {};

    /**
     * Opens things at a desk.
     *
     * @param order orders the claims of what was opened better, once they stand in a first order
     * @param choice asks which files
     * @param chooser asks which page of a file
     * @param openCaseFile opens another case file in this window
     * @param elsewhere takes new articles, where this case file is not one to keep anything in
     */
    public Opening(
            LiveDesk desk,
            Work work,
            LiveOrder order,
            FileChoice choice,
            Chooser chooser,
            Consumer<Path> openCaseFile,
            Optional<Consumer<Arrival>> elsewhere) {
        this.desk = desk;
        this.work = work;
        this.order = order;
        this.choice = choice;
        this.chooser = chooser;
        this.openCaseFile = openCaseFile;
        this.elsewhere = elsewhere;
    }

    /** What could not be opened on the welcome screen, until something else was tried. */
    ReadOnlyObjectProperty<@Nullable Trouble> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /** The last article that was opened although the case file has it already. */
    ReadOnlyObjectProperty<@Nullable Again> againProperty() {
        return again.getReadOnlyProperty();
    }

    /** Shows what could not be opened: on the welcome screen where that is open, else at the window's edge. */
    public void tell(Trouble what) {
        if (desk.place().view() == Place.View.WELCOME) {
            trouble.set(what);
        } else {
            desk.tell(what);
        }
    }

    /** Lets the person choose articles. */
    void chooseArticles() {
        open(choice.articles());
    }

    /** Lets the person choose a case file. */
    void chooseCaseFile() {
        choice.caseFile().ifPresent(openCaseFile);
    }

    /** Lets the person say where a new case file is to lie. */
    void beginCaseFile() {
        choice.newCaseFile().ifPresent(openCaseFile);
    }

    /** Opens the open case file again, such as after somebody else let go of it. */
    void reopen(Path file) {
        openCaseFile.accept(file);
    }

    /** Opens files: the first case file among them, else each as an article, or as a colleague's bundle. */
    public void open(List<Path> files) {
        trouble.set(null);
        files.stream()
                .filter(FileChoice::isCaseFile)
                .findFirst()
                .ifPresentOrElse(openCaseFile, () -> files.forEach(this::openOther));
    }

    private void openOther(Path file) {
        if (FileChoice.isBundle(file)) {
            lookAtBundle.accept(file);
        } else {
            openArticle(file);
        }
    }

    /** Says who looks at bundles that somebody drops or chooses. */
    public void onBundle(Consumer<Path> look) {
        lookAtBundle = look;
    }

    private void openArticle(Path file) {
        String name = String.valueOf(file.getFileName());
        ArticleIntake intake = ArticleIntake.atOnce(desk.desk().tools());
        String title = Words.text("shell.reading", name);
        work.begin(
                title,
                progress -> intake.open(file, progress),
                (Outcome<Opened> opened) -> opened.either(
                        what -> {
                            switch (what) {
                                case Opened.One(Arrival arrival) -> take(arrival);
                                case Opened.Several(SeveralPages pages) -> choosePage(name, title, pages);
                            }
                        },
                        this::tell));
    }

    private void choosePage(String name, String title, SeveralPages several) {
        List<PaletteRow> rows = several.pages().stream()
                .map(page ->
                        row(page, () -> work.begin(title, progress -> several.read(page, progress), this::arrived)))
                .toList();
        chooser.open(Words.text("shell.choose-page.field", name), Words.text("shell.choose-page.scope"), rows);
    }

    private static PaletteRow row(SavedPage page, Runnable take) {
        String called = Visible.marked(page.title() == null ? page.address() : page.title());
        String title = called.length() > LONGEST_TITLE ? called.substring(0, LONGEST_TITLE) + "…" : called;
        String beside = page.captured() == null
                ? Visible.marked(page.address())
                : Words.text("shell.choose-page.beside", Visible.marked(page.address()), Times.stated(page.captured()));
        return new PaletteRow("", Icon.WEB_PAGE, title, beside, beside, List.of(), true, take);
    }

    /** Opens the text or the files on the clipboard. */
    void paste() {
        if (!drop(Clipboard.getSystemClipboard())) {
            paste("");
        }
    }

    /** Opens a text as an article. */
    void paste(String text) {
        trouble.set(null);
        ArticleIntake intake = ArticleIntake.atOnce(desk.desk().tools());
        work.begin(Words.text("shell.reading-paste"), progress -> intake.pasted(text, progress), this::arrived);
    }

    /** Opens what was dropped; whether there was anything to open. */
    boolean drop(Clipboard dropped) {
        if (dropped.hasFiles()) {
            open(dropped.getFiles().stream().map(java.io.File::toPath).toList());
            return true;
        }
        if (dropped.hasString()) {
            paste(dropped.getString());
            return true;
        }
        return false;
    }

    private void arrived(Outcome<Arrival> read) {
        read.either(this::take, this::tell);
    }

    private void take(Arrival arrival) {
        elsewhere.orElse(this::begin).accept(arrival);
    }

    /** Begins a case with an article that was read. */
    public void begin(Arrival arrival) {
        LiveBeginning beginning = new LiveBeginning(desk, work);
        beginning.begin(
                arrival,
                outcome -> outcome.either(
                        begun -> {
                            order.follow(begun);
                            beginning.again(begun, again::set);
                        },
                        this::tell));
    }
}
