package touchstone;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import touchstone.model.Survey;
import touchstone.ui.kit.Picture;
import touchstone.ui.kit.Theme;
import touchstone.ui.shell.RecoveryScreen;

/** The screen of a damaged case file, for a picture: two cases of twelve are cut short, and a backup lacks a morning. */
final class TourRecovery {

    private static final Path FOLDER = Path.of("/home/tuija/cases");

    private final Theme theme = new Theme(Theme.Choice.LIGHT);
    private final Scene scene;

    TourRecovery() {
        RecoveryScreen screen = new RecoveryScreen(
                survey(),
                new RecoveryScreen.Ways(
                        "desk-autumn (saved on 2022-09-23).touchstone",
                        () -> {},
                        _ -> {},
                        () -> {},
                        () -> {},
                        () -> {},
                        Optional.empty()));
        scene = new Scene(screen.node(), 1280, 800);
        theme.wear(scene);
        screen.focus();
    }

    private static Survey survey() {
        return new Survey(
                FOLDER.resolve(TourDesk.FILE),
                List.of(
                        new Survey.Remains(405, "Ferry closed for three weeks", 84, 84),
                        new Survey.Remains(406, "Bridge opened before it was tested", 61, 61),
                        new Survey.Remains(409, "Rail strike costs", 118, 118),
                        new Survey.Remains(411, "Harbour fire: the photo", 40, 55),
                        new Survey.Remains(412, "Drivers queue 20 miles to leave Russia", 132, 132)),
                435,
                450,
                31,
                1,
                List.of(
                        "The table journal is damaged on page 212 of the file. SQLite says: btreeInitPage() returns"
                                + " error code 11",
                        "Case 411: what its tables show is not what its journal says."),
                List.of(
                        backup("2022-09-22", "2022-09-22T07:12:00Z", 428, 22, true),
                        backup("2022-09-21", "2022-09-21T06:58:00Z", 377, 73, true),
                        backup("2022-09-20", "2022-09-20T07:30:00Z", 0, 450, false)));
    }

    private static Survey.Backup backup(String day, String made, long entries, long lacks, boolean good) {
        Path file = FOLDER.resolve(TourDesk.FILE + ".backups").resolve(day + ".touchstone");
        return new Survey.Backup(file, Instant.parse(made), good ? 5 : 0, entries, lacks, good);
    }

    /** Paints it. */
    void paint(Path file, Theme.Choice light, double width, double height) throws IOException {
        theme.choiceProperty().set(light);
        scene.getRoot().resize(width, height);
        Picture.of(scene, width, height, 1).save(file);
    }
}
