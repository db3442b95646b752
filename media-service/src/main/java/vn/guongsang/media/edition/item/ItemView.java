package vn.guongsang.media.edition.item;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.media.edition.recall.RecallPart;

/** A chosen profile as shown; a recalled one without its name. */
@Schema(name = "EditionProfile", description = "Một hồ sơ của ấn phẩm")
public record ItemView(
        @NotNull @Schema(description = "Thứ tự khi chọn", examples = "12") int ordinal,
        @Schema(description = "Số trong ấn phẩm đã chốt; vắng mặt khi chưa chốt hoặc không đưa vào", examples = "12")
                Integer position,
        @NotNull UUID exemplarId,
        @Schema(
                        description = "Tên trong quyết định; vắng mặt khi trang đã thu hồi",
                        examples = "Hợp tác xã Nông nghiệp Thí Dụ",
                        maxLength = 200)
                String displayName,
        @NotNull @Schema(description = "Chọn tay", examples = "false") boolean picked,
        @NotNull @Schema(description = "Trạng thái", examples = "FETCHED") ItemState state,
        @Schema(description = "Phiên bản của điển hình khi lấy hồ sơ", examples = "4") Long exemplarVersion,
        @Schema(
                        description = "SHA-256 của hồ sơ đã lấy, kể cả ảnh",
                        examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                        maxLength = 64)
                String sha256,
        @NotNull @Schema(description = "Số ảnh đã lấy", examples = "1") int photos,
        @NotNull @Schema(description = "Số ảnh không lấy được nên không in", examples = "0") int photosLeftOut,
        @NotNull @Schema(description = "Nguồn đã có phiên bản mới hơn", examples = "false") boolean outdated,
        @NotNull @Schema(description = "Số lần đã hỏi nguồn không thành", examples = "0") int tries,
        @Schema(description = "Vì sao chưa có, hoặc không đưa vào", examples = "SOURCE_DOWN", maxLength = 50)
                String fault,
        @Schema(description = "Lúc hỏi nguồn lần tới") Instant nextTryAt,
        @Schema(description = "Phần đã thu hồi", examples = "PAGE") RecallPart recalled) {}
