package vn.guongsang.reporting.document.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.guongsang.reporting.document.Chart;
import vn.guongsang.reporting.document.Chart.Kind;

class ChartPictureTest {

    private static final int WHITE = 0xFFFFFF;
    private static final int MARGIN = 3;

    @ParameterizedTest
    @ValueSource(longs = {0, 9, 100, 1000, 40_000})
    void nothingIsCutAtTheBorders(long most) throws IOException {
        for (Kind kind : Kind.values()) {
            BufferedImage picture = drawn(kind, most);
            int width = picture.getWidth();
            int height = picture.getHeight();
            assertEquals(0, ink(picture, width - MARGIN, 0, width, height), kind + ", right");
            assertEquals(0, ink(picture, 0, 0, MARGIN, height), kind + ", left");
            assertEquals(0, ink(picture, 0, 0, width, MARGIN), kind + ", above");
            assertEquals(0, ink(picture, 0, height - MARGIN, width, height), kind + ", below");
        }
    }

    /** What is drawn of a bar ends where the axis ends: a number that stood beyond would be cut there. */
    @ParameterizedTest
    @ValueSource(longs = {282, 1234, 999_999})
    void theNumberOfTheLongestBarIsWhole(long most) throws IOException {
        BufferedImage picture = drawn(Kind.BARS, most);
        int[] axis = axis(picture);
        for (int y = axis[1] + MARGIN; y < picture.getHeight(); y++) {
            for (int x = axis[0] - MARGIN; x <= axis[0]; x++) {
                assertEquals(false, isDark(picture.getRGB(x, y)), "ink of a number at " + x + ", " + y);
            }
        }
    }

    @Test
    void numbersAreWrittenTheVietnameseWayWhateverTheMachineSpeaks() {
        Locale machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.US);
            byte[] here = ChartPicture.png(chart(Kind.BARS, 123_456));
            Locale.setDefault(Locale.forLanguageTag("vi-VN"));
            assertArrayEquals(here, ChartPicture.png(chart(Kind.BARS, 123_456)));
        } finally {
            Locale.setDefault(machine);
        }
    }

    private static Chart chart(Kind kind, long most) {
        return new Chart(
                kind,
                "Số đơn vị",
                List.of("1. Mỗi xã, phường, thị trấn, cơ quan, đơn vị giới thiệu ít nhất…", "2. Huyện", "3. Trường"),
                List.of(
                        new Chart.Series("Đã đạt", List.of(most / 2, 0L, most)),
                        new Chart.Series("Phải thực hiện", List.of(most, most / 3, most))),
                "Biểu đồ thử");
    }

    private static BufferedImage drawn(Kind kind, long most) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(ChartPicture.png(chart(kind, most))));
    }

    private static long ink(BufferedImage picture, int left, int top, int right, int bottom) {
        return IntStream.range(top, bottom)
                .mapToLong(y -> IntStream.range(left, right)
                        .filter(x -> (picture.getRGB(x, y) & WHITE) != WHITE)
                        .count())
                .sum();
    }

    /** Where the axis of the values ends: the longest line across. */
    private static int[] axis(BufferedImage picture) {
        int[] end = new int[2];
        int longest = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            int run = 0;
            for (int x = 0; x < picture.getWidth(); x++) {
                run = (picture.getRGB(x, y) & WHITE) == WHITE ? 0 : run + 1;
                if (run > longest) {
                    longest = run;
                    end = new int[] {x, y};
                }
            }
        }
        return end;
    }

    private static boolean isDark(int colour) {
        return (colour >> 16 & 0xFF) < 0x60 && (colour >> 8 & 0xFF) < 0x60 && (colour & 0xFF) < 0x60;
    }
}
