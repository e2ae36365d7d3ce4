package touchstone.exchange.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.exchange.Dossier;
import touchstone.exchange.Dossiers;
import touchstone.model.Case;
import touchstone.model.Trouble;
import touchstone.words.Words;

/** The timeline as a picture, without a window. */
class TimelinePictureTest {

    private static final int AGAINST = 0xFFA3301D;

    @TempDir
    private Path folder;

    @Test
    void theSameCaseGivesTheSamePicture() throws IOException {
        byte[] once = new TimelinePicture().written(sample()).orThrow();
        byte[] again = new TimelinePicture().written(sample()).orThrow();

        assertThat(once).isEqualTo(again);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(once));
        assertThat(image.getWidth()).isEqualTo(2560);
        assertThat(image.getHeight()).isGreaterThan(800);
        assertThat(has(image, AGAINST)).isTrue();
    }

    @Test
    void anotherNameAndAnotherMomentGiveAnotherHead() throws IOException {
        Dossier sample = sample();
        Dossier renamed = with(sample, sample.subject().titled("Something else"));

        assertThat(head(renamed)).isNotEqualTo(head(sample));
        assertThat(head(with(sample, sample.subject()))).isEqualTo(head(sample));
    }

    @Test
    void aCaseWithoutTimesIsAPictureToo() throws IOException {
        Dossier sample = sample();
        Case bare = Case.opened(
                "id",
                "It",
                "six",
                new touchstone.model.Article(
                        null,
                        sample.subject().article().original(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        "Text",
                        java.util.List.of()),
                sample.subject().trail());

        BufferedImage image = ImageIO.read(new ByteArrayInputStream(
                new TimelinePicture().written(with(sample, bare)).orThrow()));
        assertThat(has(image, AGAINST)).isFalse();
    }

    @Test
    void aFileThatIsThereStaysUnlessItMayBeReplaced() throws IOException {
        Path there = Files.writeString(folder.resolve("timeline.png"), "mine");

        assertThat(new TimelinePicture().export(sample(), there, false).refusal())
                .map(Trouble::key)
                .isPresent();
        assertThat(there).hasContent("mine");
        assertThat(new TimelinePicture().export(sample(), there, true).orThrow().to())
                .isEqualTo(there);
        assertThat(ImageIO.read(there.toFile())).isNotNull();
    }

    @Test
    void whatNoFontHasIsSaidBesideThePicture() {
        TimelinePicture plain = new TimelinePicture(FontShelf.ofProgram(false), FontShelf.ofProgram(true));
        Dossier chinese = with(sample(), sample().subject().titled("边境排队"));
        Dossier arabic = with(sample(), sample().subject().titled("طابور على الحدود"));

        assertThat(plain.caution(chinese))
                .hasValueSatisfying(caution -> assertThat(Words.what(caution)).endsWith("has Han."));
        assertThat(plain.caution(arabic)).isEmpty();
        assertThat(plain.written(chinese).orThrow())
                .as("with a line that says so")
                .isNotEqualTo(plain.written(with(sample(), sample().subject().titled("[Han]")))
                        .orThrow());
    }

    private static Dossier sample() {
        return Dossiers.sample().dossier(null);
    }

    private static Dossier with(Dossier of, Case subject) {
        return new Dossier(
                subject,
                of.journal(),
                of.merged(),
                of.head(),
                of.findings(),
                of.seal(),
                of.broken(),
                of.records(),
                of.blobs(),
                of.at());
    }

    private static int[] head(Dossier dossier) throws IOException {
        BufferedImage image = ImageIO.read(
                new ByteArrayInputStream(new TimelinePicture().written(dossier).orThrow()));
        return image.getRGB(0, 0, image.getWidth(), 140, null, 0, image.getWidth());
    }

    private static boolean has(BufferedImage image, int colour) {
        return IntStream.range(0, image.getWidth() * image.getHeight())
                .anyMatch(at -> image.getRGB(at % image.getWidth(), at / image.getWidth()) == colour);
    }
}
