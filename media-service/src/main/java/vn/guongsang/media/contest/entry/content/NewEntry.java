package vn.guongsang.media.contest.entry.content;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.media.contest.content.Strand;

/**
 * An entry as it is handed in.
 *
 * @param unitId the unit that enters it; an editor's outlet follows from the token
 * @param exemplarId the exemplar that it is about; absent when its subject is none yet
 * @param about who or what it is about, when that is no exemplar yet
 * @param subjectUnitId unit of the subject, when that is no exemplar yet
 * @param authorUnitId the unit where the author works; keeps the staff of organisers and judges of the same unit away
 */
@Schema(name = "NewContestEntry", description = "Bài dự thi do đơn vị hoặc cơ quan báo chí gửi thay tác giả")
public record NewEntry(
        @NotNull @Schema(description = "Thể loại", examples = "WRITE") Strand strand,
        @Schema(description = "Đơn vị gửi; vắng mặt khi cơ quan báo chí gửi") UUID unitId,
        @NotNull @Valid Work work,
        @Schema(description = "Điển hình được viết; vắng mặt khi là nhân vật mới") UUID exemplarId,
        @Size(min = 2, max = 300)
                @Schema(
                        description = "Nhân vật, mô hình mới; vắng mặt khi có exemplarId",
                        examples = "Tổ hợp tác Thí Dụ")
                String about,
        @Schema(description = "Đơn vị của nhân vật, mô hình mới; vắng mặt khi có exemplarId") UUID subjectUnitId,
        @NotNull @Valid Author author,
        @Schema(description = "Đơn vị công tác của tác giả, nếu có") UUID authorUnitId) {}
