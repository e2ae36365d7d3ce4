package touchstone.exchange.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedSet;
import javax.imageio.ImageIO;
import touchstone.exchange.Dossier;
import touchstone.exchange.Exporter;
import touchstone.exchange.SafeFile;
import touchstone.exchange.Withholding;
import touchstone.exchange.Written;
import touchstone.model.Outcome;
import touchstone.model.Trouble;

/** The timeline of a case as a picture (PNG), with the case's name and the moment as of which it is drawn. */
public final class TimelinePicture implements Exporter {

    private static final double SCALE = 2;

    private final FontShelf regular;
    private final FontShelf strong;

    /** The picture in the fonts of the program and, for scripts that these lack, of the machine. */
    public TimelinePicture() {
        this(FontShelf.whole(false), FontShelf.whole(true));
    }

    TimelinePicture(FontShelf regular, FontShelf strong) {
        this.regular = regular;
        this.strong = strong;
    }

    @Override
    public String name() {
        return "timeline";
    }

    @Override
    public String ending() {
        return "png";
    }

    @Override
    public Outcome<byte[]> written(Dossier dossier) {
        try {
            return Outcome.done(png(dossier));
        } catch (IOException impossible) {
            return Outcome.refused(
                    Trouble.storage("trouble.shell.no-pictures", name(), String.valueOf(impossible.getMessage())));
        }
    }

    @Override
    public Outcome<Written> export(Dossier dossier, Path to, boolean replace) {
        return written(dossier)
                .then(png -> SafeFile.export(to, replace, out -> out.write(png)))
                .map(Written::unsigned);
    }

    /** Says which scripts no font was found for, and so stand in brackets. */
    @Override
    public Optional<Trouble> caution(Dossier dossier) {
        Drawn unseen = drawn(dossier, 1 / Sheet.WIDTH);
        SortedSet<String> missing = unseen.unshown();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(Trouble.forbidden("trouble.export.no-font", String.join(", ", missing)));
    }

    private record Drawn(BufferedImage image, SortedSet<String> unshown) {}

    /**
     * Draws a case.
     *
     * @param scale pixels for each of the drawing
     */
    private Drawn drawn(Dossier whole, double scale) {
        Lettering plain = new Lettering(Typeface.read("/com/formdev/flatlaf/fonts/inter/Inter-Regular.otf"), regular);
        Lettering bold = new Lettering(Typeface.read("/com/formdev/flatlaf/fonts/inter/Inter-SemiBold.otf"), strong);
        Ink measuring = Ink.forMeasuring(plain, bold);
        Sheet sheet = new Sheet(Withholding.of(whole).from(whole), measuring);
        measuring.dry();
        BufferedImage image = new BufferedImage(
                (int) Math.ceil(sheet.width() * scale),
                (int) Math.ceil(sheet.height() * scale),
                BufferedImage.TYPE_INT_RGB);
        Ink ink = Ink.on(image, scale, plain, bold);
        sheet.draw(ink);
        ink.dry();
        return new Drawn(image, ink.unshown());
    }

    private byte[] png(Dossier dossier) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(drawn(dossier, SCALE).image(), "png", bytes);
        return bytes.toByteArray();
    }
}
