package touchstone.exchange.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
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

    private static byte[] png(Dossier whole) throws IOException {
        Dossier dossier = Withholding.of(whole).from(whole);
        Typeface regular = Typeface.read("/com/formdev/flatlaf/fonts/inter/Inter-Regular.otf");
        Typeface strong = Typeface.read("/com/formdev/flatlaf/fonts/inter/Inter-SemiBold.otf");
        Ink measuring = Ink.forMeasuring(regular, strong);
        Sheet sheet = new Sheet(dossier, measuring);
        measuring.dry();
        BufferedImage image = new BufferedImage(
                (int) Math.ceil(sheet.width() * SCALE),
                (int) Math.ceil(sheet.height() * SCALE),
                BufferedImage.TYPE_INT_RGB);
        Ink ink = Ink.on(image, SCALE, regular, strong);
        sheet.draw(ink);
        ink.dry();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
