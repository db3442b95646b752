package vn.guongsang.nominations.recognition;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A photo of a profile, by reference. */
@Schema(description = "Ảnh của hồ sơ công bố")
public record Photo(
        @NotNull
                @Pattern(regexp = Photo.IMAGE_URL, message = "{image-url}")
                @Size(max = 500)
                @Schema(
                        description =
                                "Địa chỉ ảnh, https, kết thúc bằng đuôi tệp jpg, jpeg, png, gif, tif, tiff hoặc webp",
                        examples = "https://anh.example.vn/rau-sach.jpg")
                String url,
        @NotBlank @Size(max = 300) @Schema(description = "Chú thích", examples = "Thu hoạch rau trên cát")
                String caption,
        @NotBlank @Size(max = 200) @Schema(description = "Người chụp, nguồn ảnh", examples = "Ảnh: Lê Văn Mẫu")
                String credit,
        @NotBlank
                @Size(max = 300)
                @Schema(description = "Mô tả cho người khiếm thị", examples = "Ba người hái rau trên luống cát")
                String altText) {

    private static final String NO_ADDRESS =
            "\\s\\u007F-\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000?#\"<>\\\\^`{|}\\[\\]";

    /**
     * Importers of newsrooms copy a photo by its address and take its type from the ending. What is no address by RFC 3986
     * would be left out of every feed, so it is refused here: brackets, a lone %, any kind of space.
     */
    static final String IMAGE_URL =
            "(?!.*%(?![0-9A-Fa-f]{2}))https://[^" + Photo.NO_ADDRESS + "]+/[^" + Photo.NO_ADDRESS
                    + "]*\\.([jJ][pP][eE]?[gG]|[pP][nN][gG]|[gG][iI][fF]|[tT][iI][fF][fF]?|[wW][eE][bB][pP])";
}
