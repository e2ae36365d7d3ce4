package touchstone.ui.article;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import touchstone.desk.LiveDesk;
import touchstone.desk.Pointer;
import touchstone.desk.Settings;
import touchstone.desk.Snapshot;
import touchstone.model.Article;
import touchstone.model.Case;
import touchstone.model.Cover;
import touchstone.model.Outcome;
import touchstone.model.Passage;
import touchstone.model.Trouble;
import touchstone.model.edit.AddClaim;
import touchstone.ui.kit.Act;
import touchstone.ui.kit.Command;
import touchstone.ui.kit.Commands;
import touchstone.ui.kit.Icon;
import touchstone.ui.kit.Screen;
import touchstone.words.Words;

/** The article of the open case: to read, with its claims marked, and to make claims from. */
public final class ArticleScreen implements Screen {

    private final LiveDesk desk;
    private final PageBar bar;
    private final PageList page;
    private final PageKeys keys;
    private final ActBar acts;
    private final ClaimMaker maker;
    private final Pane over = new Pane();
    private final BorderPane node = new BorderPane();
    private @Nullable Case shown;
    private @Nullable TextWalk walk;
    private boolean byKeyboard;

    /** The article of whatever case is open at the desk. */
    public ArticleScreen(LiveDesk desk, Commands commands, Clock clock) {
        this.desk = desk;
        bar = new PageBar(clock);
        page = new PageList(desk::selectClaim);
        page.setAccessibleText(Words.text("article.page"));
        keys = new PageKeys(page, this::walk, this::text, _ -> selected(true));
        new PageMouse(page, this::walk, desk::selectClaim, _ -> selected(false));
        acts = new ActBar(this::makeClaim, keys::copy);
        maker = new ClaimMaker(this::keepClaim, page::requestFocus);
        over.setPickOnBounds(false);
        over.getChildren().addAll(acts, maker);
        page.afterMove(this::placeActs);
        page.widthProperty().subscribe(_ -> bar.align(page.measure()));
        node.setTop(bar);
        node.setCenter(new StackPane(page, over));
        node.getStyleClass().add("article-screen");
        desk.stateProperty().subscribe(this::show);
        desk.settingsProperty().subscribe((before, now) -> follow(now));
        desk.pointer().atProperty().subscribe(this::point);
        follow(desk.settings());
        register(commands);
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void focus() {
        page.requestFocus();
    }

    private void register(Commands commands) {
        commands.add(
                Command.of(Act.TO_TEXT, this::focus),
                Command.of(Act.CLAIM_FROM_SELECTION, this::makeClaim),
                Command.of("caret", Words.text("article.caret"), Act.Group.MOVING, Icon.PENCIL, this::toggleCaret)
                        .keys("F7"));
    }

    private void show(Snapshot state) {
        Case now = state.open();
        Case before = shown;
        shown = now;
        if (now == null) {
            return;
        }
        boolean isOther = before == null || !before.id().equals(now.id());
        if (isOther) {
            walk = new TextWalk(now.article());
            page.restate(
                    earlier -> PageState.BEGINNING.onClaim(desk.place().claim()).dimming(earlier.dimBelow()));
            maker.close();
            acts.setVisible(false);
        }
        page.show(now, Cover.of(now, state.who()));
        bar.show(now);
        acts.allow(inTheWay());
    }

    private @Nullable Trouble inTheWay() {
        return desk.inTheWay();
    }

    private void follow(Settings settings) {
        page.readAt(settings.readingSize());
        page.restate(state -> state.dimming(settings.dimBelow()));
        bar.align(page.measure());
        int claim = settings.place().claim();
        if (claim != page.state().claim()) {
            page.restate(state -> state.onClaim(claim));
            page.revealClaim(claim);
        }
    }

    private void point(Pointer.Words words) {
        page.restate(state -> state.pointing(words));
        words.stretches().stream().findFirst().ifPresent(first -> page.reveal(first.start(), true));
    }

    private TextWalk walk() {
        TextWalk now = walk;
        if (now == null) {
            throw new IllegalStateException("no article");
        }
        return now;
    }

    private String text() {
        return Optional.ofNullable(shown).map(Case::article).map(Article::text).orElse("");
    }

    private void selected(boolean withKeys) {
        byKeyboard = withKeys;
        placeActs();
    }

    private void placeActs() {
        TextSelection selection = page.state().selection();
        boolean isNothing =
                selection.isNowhere() || (selection.isEmpty() && !page.state().showsCaret());
        Optional<javafx.geometry.Rectangle2D> caret =
                isNothing || maker.isVisible() ? Optional.empty() : page.caretAt(selection.caret());
        acts.setVisible(caret.isPresent());
        caret.ifPresent(box -> acts.showAt(box, byKeyboard, page.getWidth(), page.getHeight()));
    }

    private void toggleCaret() {
        page.requestFocus();
        keys.toggleCaret();
    }

    private void makeClaim() {
        Trouble trouble = inTheWay();
        if (shown == null) {
            return;
        }
        if (trouble != null) {
            desk.tell(trouble);
            return;
        }
        TextSelection selection = page.state().selection().trimmed(text());
        if (page.state().selection().isNowhere() || selection.isEmpty()) {
            page.requestFocus();
            keys.selectSentence();
            return;
        }
        page.reveal(page.state().selection().caret(), false);
        page.caretAt(page.state().selection().caret()).ifPresent(caret -> {
            String words = text().substring(selection.start(), selection.end()).replaceAll("\\s+", " ");
            maker.open(words, caret, page.getWidth(), page.getHeight());
            placeActs();
        });
    }

    private void keepClaim(String wording, Consumer<Trouble> refused) {
        TextSelection selection = page.state().selection().trimmed(text());
        Passage passage = Passage.of(text(), selection.start(), selection.end());
        desk.apply(new AddClaim(passage, wording, null), outcome -> made(outcome, refused));
    }

    private void made(Outcome<Case> outcome, Consumer<Trouble> refused) {
        outcome.either(
                after -> {
                    maker.close();
                    keys.leave();
                    desk.selectClaim(after.trail().claimsEver());
                    page.requestFocus();
                },
                refused);
    }
}
