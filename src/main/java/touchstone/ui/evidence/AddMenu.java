package touchstone.ui.evidence;

import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import touchstone.ui.kit.Icon;
import touchstone.words.Words;

/** The menu of what can be added. */
final class AddMenu {

    private AddMenu() {}

    /**
     * The menu.
     *
     * @param file picks files
     * @param written opens the form for what is written down
     */
    static MenuButton of(Runnable file, Consumer<WrittenForm.Sort> written) {
        MenuButton menu = new MenuButton(Words.text("evidence.add"));
        menu.setGraphic(Icon.ADD.small());
        menu.getStyleClass().addAll("small", "no-arrow");
        menu.setMinWidth(MenuButton.USE_PREF_SIZE);
        MenuItem fromFile = new MenuItem(Words.text("evidence.add.file"), Icon.DROP.glyph());
        fromFile.setOnAction(_ -> file.run());
        menu.getItems().setAll(fromFile, new SeparatorMenuItem());
        for (WrittenForm.Sort sort : WrittenForm.Sort.values()) {
            MenuItem item = new MenuItem(Words.text(sort.key()), icon(sort).glyph());
            item.setOnAction(_ -> written.accept(sort));
            menu.getItems().add(item);
        }
        return menu;
    }

    /** What a sort is drawn as. */
    static Icon icon(WrittenForm.Sort sort) {
        return switch (sort) {
            case POST -> Icon.POST;
            case ADDRESS -> Icon.WEB_PAGE;
            case STATEMENT -> Icon.OFFICIAL;
            case CALL -> Icon.PHONE;
            case INTERVIEW -> Icon.QUOTE;
            case NOTE -> Icon.NOTE;
        };
    }
}
