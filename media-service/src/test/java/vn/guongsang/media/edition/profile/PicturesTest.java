package vn.guongsang.media.edition.profile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PicturesTest {

    @ParameterizedTest
    @CsvSource({"png, 2800, 700, 1400, 350", "jpg, 300, 3000, 140, 1400", "png, 1, 1, 1, 1", "gif, 1400, 20, 1400, 20"})
    void aPhotoIsDrawnAnewAsAJpegThatFits(String kind, int width, int height, int newWidth, int newHeight)
            throws IOException {
        byte[] drawn = Pictures.redraw(image(kind, width, height)).orElseThrow();

        BufferedImage read = ImageIO.read(new ByteArrayInputStream(drawn));
        assertEquals((byte) 0xFF, drawn[0]);
        assertEquals((byte) 0xD8, drawn[1]);
        assertEquals(newWidth, read.getWidth());
        assertEquals(newHeight, read.getHeight());
    }

    @Test
    void theSamePhotoGivesTheSameBytesWithoutWhatElseTheFileSaid() throws IOException {
        byte[] plain = image("jpg", 40, 30);
        byte[] comment = "Chụp tại nhà bà Thí Dụ".getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream talking = new ByteArrayOutputStream();
        talking.write(plain, 0, 2);
        talking.write(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, (byte) (comment.length + 2)});
        talking.write(comment);
        talking.write(plain, 2, plain.length - 2);

        byte[] drawn = Pictures.redraw(talking.toByteArray()).orElseThrow();

        assertArrayEquals(Pictures.redraw(plain).orElseThrow(), drawn);
        assertFalse(new String(drawn, StandardCharsets.UTF_8).contains("Thí Dụ"));
    }

    @Test
    void whatIsNoImageOrADamagedOrAHugeOneIsLeftOut() throws IOException {
        byte[] cut = image("png", 40, 30);
        byte[] huge = image("png", 1, 1);
        System.arraycopy(new byte[] {0, 1, 0, 0, 0, 1, 0, 0}, 0, huge, 16, 8); // 65536 by 65536 in the header

        assertEquals(Optional.empty(), Pictures.redraw("<svg/>".getBytes(StandardCharsets.UTF_8)));
        assertEquals(Optional.empty(), Pictures.redraw(new byte[0]));
        assertEquals(Optional.empty(), Pictures.redraw(Arrays.copyOf(cut, cut.length / 2)));
        assertEquals(Optional.empty(), Pictures.redraw(huge));
    }

    private static byte[] image(String kind, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++) {
            image.setRGB(x, height / 2, x * 7919);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, kind, bytes);
        return bytes.toByteArray();
    }
}
