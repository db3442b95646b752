package vn.guongsang.localstack.demo.year.media;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;

/** The six channels of the reference data: the same codes, with the hour at which each brings its pieces. */
public enum Medium {
    PAPER("bao-thua-thien-hue-print", 5, 0),
    WEBSITE("bao-thua-thien-hue-online", 8, 0),
    TV("trt-tv", 19, 5),
    RADIO("trt-radio", 6, 3),
    PORTAL("cong-thong-tin-dien-tu-tinh-online", 9, 0),
    MAGAZINE("tap-chi-song-huong-print", 7, 0);

    private static final int LENGTHS = 11;
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final String code;
    private final int hour;
    private final int shortest;

    Medium(String code, int hour, int shortest) {
        this.code = code;
        this.hour = hour;
        this.shortest = shortest;
    }

    /** Its code, as the reference data have it. */
    public String code() {
        return code;
    }

    /** Whether it is heard or seen, and so counted in minutes. */
    public boolean isOnAir() {
        return shortest > 0;
    }

    /** Whether it is read on paper. */
    public boolean isPrinted() {
        return this == PAPER || this == MAGAZINE;
    }

    /** When a piece about that nomination begins. */
    LocalTime beginOf(int number) {
        return LocalTime.of(hour, number % 60);
    }

    /** How long a piece about that nomination is, in minutes. */
    BigDecimal lengthOf(int number) {
        return HALF.multiply(BigDecimal.valueOf(number % LENGTHS)).add(BigDecimal.valueOf(shortest));
    }

    /** Those that are heard or seen. */
    public static List<Medium> onAir() {
        return Arrays.stream(values()).filter(Medium::isOnAir).toList();
    }
}
