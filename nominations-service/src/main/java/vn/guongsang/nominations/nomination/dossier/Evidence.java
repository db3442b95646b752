package vn.guongsang.nominations.nomination.dossier;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that proves a claim. */
@Schema(description = "Minh chứng")
public record Evidence(
        @NotBlank @Size(max = 300) @Schema(description = "Tên tài liệu", examples = "Báo cáo kết quả sản xuất năm 2024")
                String title,
        @NotNull
                @Pattern(regexp = "https://\\S+", message = "{https-url}")
                @Size(max = 500)
                @Schema(description = "Địa chỉ tài liệu, https", examples = "https://hoso.example.vn/bao-cao-2024.pdf")
                String url,
        @Size(max = 200) @Schema(description = "Nơi ban hành", examples = "UBND xã Quảng Thọ") String issuer,
        @Schema(description = "Ngày ban hành") LocalDate date) {}
