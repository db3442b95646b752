package vn.guongsang.media.gathering.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.guongsang.media.gathering.form.GatheringForm;
import vn.guongsang.media.gathering.form.GatheringPurpose;
import vn.guongsang.media.gathering.step.GatheringStatus;

/** Which gatherings to list; null means no condition. */
public record GatheringFilter(
        @Parameter(description = "Trạng thái", example = "HELD") @QueryParam("status") GatheringStatus status,
        @Parameter(description = "Hình thức", example = "ONLINE") @QueryParam("form") GatheringForm form,
        @Parameter(description = "Nội dung", example = "EXCHANGE") @QueryParam("purpose") GatheringPurpose purpose,
        @Parameter(description = "Đơn vị tổ chức", example = "7f1c1b1e-0000-4000-8000-000000000001")
                @QueryParam("hostId")
                UUID hostId,
        @Parameter(description = "Điển hình được mời, đã gặp", example = "7f1c1b1e-0000-4000-8000-000000000002")
                @QueryParam("exemplarId")
                UUID exemplarId,
        @Parameter(description = "Năm tổ chức; chưa tổ chức: năm dự kiến", example = "2025")
                @QueryParam("year")
                @Min(2022)
                @Max(2100)
                Integer year,
        @Parameter(
                        description =
                                "Chỉ hoạt động được tính cho đơn vị này trong năm (mặc định năm nay), kể cả của đơn vị tiền thân",
                        example = "7f1c1b1e-0000-4000-8000-000000000001")
                @QueryParam("countedFor")
                UUID countedFor,
        @Parameter(
                        description = "Ngày chốt khi có countedFor; mặc định 31/12 của năm, không sau hôm nay",
                        example = "2025-12-31")
                @QueryParam("asOf")
                LocalDate asOf) {}
