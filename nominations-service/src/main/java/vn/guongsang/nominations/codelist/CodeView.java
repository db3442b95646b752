package vn.guongsang.nominations.codelist;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One entry of a code list. */
@Schema(description = "Một mục của danh mục")
public record CodeView(
        @NotNull @Schema(description = "Mã, không bao giờ dịch hay đổi", examples = "AGRICULTURE", maxLength = 100)
                String code,
        @NotNull @Schema(description = "Thứ tự trong Kế hoạch", examples = "4") int order,
        @NotNull @Schema(description = "Tên theo ngôn ngữ của yêu cầu", examples = "Nông nghiệp", maxLength = 300)
                String name,
        @NotNull
                @Schema(
                        description = "Nguyên văn trong Kế hoạch",
                        examples = "sản xuất nông nghiệp sạch",
                        maxLength = 2000)
                String text,
        @NotNull @Schema(description = "Mục của Kế hoạch", examples = "IV.2.c", maxLength = 20) String section) {}
