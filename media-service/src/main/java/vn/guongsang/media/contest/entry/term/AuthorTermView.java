package vn.guongsang.media.contest.entry.term;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.dated.Dated;
import vn.guongsang.kit.web.Versioned;

/** A term as shown. */
@Schema(name = "ContestAuthorTerm", description = "Thời hạn lưu thông tin liên hệ của tác giả dự thi")
public record AuthorTermView(
        @NotNull UUID id,
        @NotNull @Schema(description = "Phiên bản", examples = "1") long version,
        @NotNull @Schema(description = "Số tháng sau khi cuộc thi kết thúc", examples = "12") int months,
        LocalDate validFrom,
        LocalDate validTo,
        @NotNull @Schema(description = "Căn cứ", examples = "Luật 91/2025/QH15", maxLength = 500) String source,
        @NotNull Instant createdAt)
        implements Versioned, Dated {}
