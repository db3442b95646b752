package vn.guongsang.nominations.attachment.content;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The kinds of files that are taken: none that a browser or an office program would run. */
@Schema(description = "Loại tệp: PDF, JPEG, PNG. Không nhận tệp có mã chạy được (HTML, SVG, Office).")
public enum FileKind {
    PDF("application/pdf", "255044462d", ".pdf"),
    JPEG("image/jpeg", "ffd8ff", ".jpg", ".jpeg"),
    PNG("image/png", "89504e470d0a1a0a", ".png");

    private final String mediaType;
    private final byte[] firstBytes;
    private final List<String> endings;

    FileKind(String mediaType, String firstBytes, String... endings) {
        this.mediaType = mediaType;
        this.firstBytes = HexFormat.of().parseHex(firstBytes);
        this.endings = List.of(endings);
    }

    public String mediaType() {
        return mediaType;
    }

    /** Whether a person looks at it. */
    public boolean isImage() {
        return this != PDF;
    }

    /** Whether a content begins as one of this kind does. */
    public boolean fits(byte[] head) {
        return head.length >= firstBytes.length
                && Arrays.equals(firstBytes, 0, firstBytes.length, head, 0, firstBytes.length);
    }

    /** Whether a file of this kind may have this name. */
    public boolean fits(String fileName) {
        return endings.stream().anyMatch(fileName.toLowerCase(Locale.ROOT)::endsWith);
    }

    /** A name that says nothing, for programs that cannot read the real one. */
    public String plainName() {
        return "attachment" + endings.get(0);
    }
}
