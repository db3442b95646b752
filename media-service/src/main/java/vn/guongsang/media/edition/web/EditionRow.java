package vn.guongsang.media.edition.web;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.media.edition.step.EditionStatus;

/** An edition in a list. */
@Schema(name = "EditionRow", description = "Một ấn phẩm trong danh sách")
public record EditionRow(
        @NotNull UUID id,
        @NotNull @Schema(description = "Trạng thái", examples = "PUBLISHED") EditionStatus status,
        @NotNull
                @Schema(
                        description = "Tên trạng thái theo ngôn ngữ của yêu cầu",
                        examples = "Đã phát hành",
                        maxLength = 100)
                String statusLabel,
        @NotNull
                @Schema(
                        description = "Các thao tác người gọi được phép làm lúc này",
                        examples = "[\"withdrawal\"]",
                        maxItems = 15)
                List<String> allowedActions,
        @NotNull @Schema(description = "Phiên bản", examples = "1") long version,
        @NotNull @Schema(description = "Tên ấn phẩm", examples = "Điển hình tiên tiến toàn tỉnh", maxLength = 200)
                String title,
        @NotNull @Schema(description = "Năm", examples = "2026") int year,
        @NotNull @Schema(description = "Số hồ sơ", examples = "42") int profiles,
        @NotNull @Schema(description = "Số lần thu hồi trang, ảnh", examples = "0") int recalls,
        @NotNull @Schema(description = "Số bản dựng", examples = "1") int revision,
        Instant publishedAt) {}
