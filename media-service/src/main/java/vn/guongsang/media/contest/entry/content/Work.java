package vn.guongsang.media.contest.entry.content;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.text.Sha256;
import vn.guongsang.kit.text.VietnameseText;

/**
 * The work itself: all that a judge sees.
 *
 * @param words of a work without its text; with the text the server counts
 */
@Schema(name = "ContestWork", description = "Tác phẩm: phần giám khảo thấy; không ghi tên tác giả")
public record Work(
        @NotBlank @Size(min = 2, max = 300) @Schema(description = "Tên tác phẩm", examples = "Người giữ lửa đầm phá")
                String title,
        @Size(max = 150_000)
                @Schema(description = "Toàn văn; hoặc url và sha256", examples = "Chị bắt đầu từ một luống rau.")
                String text,
        @Pattern(regexp = "https?://\\S+", message = "{web-url}")
                @Size(max = 2000)
                @Schema(description = "Địa chỉ tác phẩm", examples = "https://bao.example.vn/rau-tren-cat")
                String url,
        @Pattern(regexp = "[0-9a-f]{64}")
                @Size(max = 64)
                @Schema(
                        description = "SHA-256 của tác phẩm tại url, chữ thường; bắt buộc khi có url",
                        examples = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
                String sha256,
        @Min(1) @Max(30_000) @Schema(description = "Số từ; có text thì máy chủ tự đếm", examples = "1450")
                Integer words,
        @DecimalMin("0.01")
                @DecimalMax("600")
                @Digits(integer = 3, fraction = 2)
                @Schema(description = "Số phút; bắt buộc với BROADCAST", examples = "12.5")
                BigDecimal minutes,
        @Size(max = 10) @Schema(description = "Tệp kèm theo") List<@NotNull @Valid EntryFile> files) {

    /** The words of a text are counted, not believed. */
    public Work {
        files = files == null ? List.of() : files;
        words = text == null || text.isBlank()
                ? words
                : Integer.valueOf(text.strip().split("\\s+").length);
    }

    /** By what the same work is recognised when it is entered again. */
    public String fingerprint() {
        return text == null
                ? "reference " + sha256
                : Sha256.of(VietnameseText.nfc(text)
                        .toLowerCase(Locale.ROOT)
                        .strip()
                        .replaceAll("\\s+", " "));
    }

    /** The work without a name that stands in its title or text. */
    public Work masking(String name) {
        return name == null
                ? this
                : new Work(masked(title, name), masked(text, name), url, sha256, words, minutes, files);
    }

    private static String masked(String from, String name) {
        int flags = java.util.regex.Pattern.CASE_INSENSITIVE | java.util.regex.Pattern.UNICODE_CASE;
        return from == null
                ? null
                : java.util.regex.Pattern.compile(java.util.regex.Pattern.quote(VietnameseText.nfc(name)), flags)
                        .matcher(VietnameseText.nfc(from))
                        .replaceAll(Matcher.quoteReplacement("[…]"));
    }
}
