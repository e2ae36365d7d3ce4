package touchstone.evidence.likeness;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** What happens to pictures on their way from one post to the next. */
enum Change {
    SAVED_AT_75,
    SAVED_AT_30,
    HALF_THE_SIZE,
    A_FIFTH_OF_THE_SIZE,
    STRETCHED,
    BRIGHTER,
    DARKER,
    GREY,
    MIRRORED,
    TURNED,
    CROPPED_TO_90,
    CROPPED_TO_75,
    CROPPED_TO_50,
    CROPPED_TO_75_AND_MIRRORED,
    CAPTIONED,
    MARKED,
    FRAMED,
    IN_A_SCREENSHOT,
    CROPPED_CAPTIONED_AND_SAVED_AT_50;

    /** The picture so changed. */
    BufferedImage of(BufferedImage image, Random random) {
        return switch (this) {
            case SAVED_AT_75 -> saved(image, 0.75f);
            case SAVED_AT_30 -> saved(image, 0.3f);
            case HALF_THE_SIZE -> scaled(image, 0.5, 0.5);
            case A_FIFTH_OF_THE_SIZE -> scaled(image, 0.2, 0.2);
            case STRETCHED -> scaled(image, 1, 0.85);
            case BRIGHTER -> toned(image, value -> 255 * Math.pow(value / 255, 0.6));
            case DARKER -> toned(image, value -> value * 0.55);
            case GREY -> grey(image);
            case MIRRORED -> mirrored(image);
            case TURNED -> turned(image);
            case CROPPED_TO_90 -> cropped(image, 0.9, random);
            case CROPPED_TO_75 -> cropped(image, 0.75, random);
            case CROPPED_TO_50 -> cropped(image, 0.5, random);
            case CROPPED_TO_75_AND_MIRRORED -> mirrored(cropped(image, 0.75, random));
            case CAPTIONED ->
                drawn(image, (on, copy) -> Scenes.captioned(on, copy.getWidth(), copy.getHeight(), random));
            case MARKED -> drawn(image, (on, copy) -> Scenes.marked(on, copy.getWidth(), copy.getHeight(), random));
            case FRAMED -> placed(image, 0.8, Color.BLACK);
            case IN_A_SCREENSHOT -> placed(image, 0.6, Color.WHITE);
            case CROPPED_CAPTIONED_AND_SAVED_AT_50 -> saved(CAPTIONED.of(cropped(image, 0.8, random), random), 0.5f);
        };
    }

    private interface Drawing {
        void on(Graphics2D on, BufferedImage copy);
    }

    private static BufferedImage drawn(BufferedImage image, Drawing drawing) {
        BufferedImage copy = scaled(image, 1, 1);
        Graphics2D on = copy.createGraphics();
        drawing.on(on, copy);
        on.dispose();
        return copy;
    }

    private static BufferedImage saved(BufferedImage image, float quality) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), how);
            stream.flush();
            return ImageIO.read(new ByteArrayInputStream(bytes.toByteArray()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            writer.dispose();
        }
    }

    private static BufferedImage scaled(BufferedImage image, double across, double down) {
        int width = (int) (image.getWidth() * across);
        int height = (int) (image.getHeight() * down);
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D on = copy.createGraphics();
        on.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        on.drawImage(image, 0, 0, width, height, null);
        on.dispose();
        return copy;
    }

    private static BufferedImage toned(BufferedImage image, DoubleUnaryOperator tone) {
        BufferedImage copy = scaled(image, 1, 1);
        for (int y = 0; y < copy.getHeight(); y++) {
            for (int x = 0; x < copy.getWidth(); x++) {
                Color old = new Color(copy.getRGB(x, y));
                copy.setRGB(
                        x,
                        y,
                        new Color(
                                        (int) tone.applyAsDouble(old.getRed()),
                                        (int) tone.applyAsDouble(old.getGreen()),
                                        (int) tone.applyAsDouble(old.getBlue()))
                                .getRGB());
            }
        }
        return copy;
    }

    private static BufferedImage grey(BufferedImage image) {
        BufferedImage copy = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        copy.createGraphics().drawImage(image, 0, 0, null);
        return scaled(copy, 1, 1);
    }

    private static BufferedImage mirrored(BufferedImage image) {
        BufferedImage copy = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        copy.createGraphics().drawImage(image, image.getWidth(), 0, -image.getWidth(), image.getHeight(), null);
        return copy;
    }

    private static BufferedImage turned(BufferedImage image) {
        BufferedImage copy = new BufferedImage(image.getHeight(), image.getWidth(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                copy.setRGB(image.getHeight() - 1 - y, x, image.getRGB(x, y));
            }
        }
        return copy;
    }

    private static BufferedImage cropped(BufferedImage image, double part, Random random) {
        int width = (int) (image.getWidth() * part);
        int height = (int) (image.getHeight() * part);
        int left = random.nextInt(image.getWidth() - width + 1);
        int top = random.nextInt(image.getHeight() - height + 1);
        return scaled(image.getSubimage(left, top, width, height), 1, 1);
    }

    private static BufferedImage placed(BufferedImage image, double part, Color ground) {
        BufferedImage copy = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D on = copy.createGraphics();
        on.setColor(ground);
        on.fillRect(0, 0, copy.getWidth(), copy.getHeight());
        int width = (int) (image.getWidth() * part);
        int height = (int) (image.getHeight() * part);
        on.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        on.drawImage(image, (copy.getWidth() - width) / 2, (copy.getHeight() - height) / 2, width, height, null);
        on.dispose();
        return copy;
    }
}
