package vn.guongsang.nominations.unitplan.content;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that belongs to a plan, by reference. */
@Schema(description = "Tài liệu kèm theo")
public record Attachment(
        @NotBlank @Size(max = 300) @Schema(description = "Tên tài liệu", examples = "Phụ lục phân công nhiệm vụ")
                String title,
        @NotNull
                @Pattern(regexp = "https://\\S+", message = "{https-url}")
                @Size(max = 500)
                @Schema(
                        description = "Địa chỉ tài liệu, https",
                        examples = "https://vanban.example.vn/ke-hoach-2024-phu-luc.pdf")
                String url) {}
