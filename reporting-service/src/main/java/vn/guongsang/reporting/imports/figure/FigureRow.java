package vn.guongsang.reporting.imports.figure;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.reporting.budget.content.FundSource;
import vn.guongsang.reporting.imports.form.ImportKind;
import vn.guongsang.reporting.imports.form.SourceDocument;
import vn.guongsang.reporting.imports.row.Figure;

/** An imported figure; never part of what is counted. */
@Schema(name = "ImportedFigure", description = "Số liệu nhập từ văn bản cũ; đứng riêng, không cộng vào số được đếm")
public record FigureRow(
        @NotNull UUID id,
        @NotNull
                @Schema(description = "Luôn là IMPORTED: không phải số được đếm", examples = "IMPORTED", maxLength = 20)
                String origin,
        @NotNull UUID unitId,
        @Schema(description = "Tên đơn vị vào cuối năm đó", examples = "Xã Phú Hồ", maxLength = 300) String unitName,
        @NotNull @Schema(description = "Năm", examples = "2021") int year,
        @NotNull @Schema(description = "Loại số liệu", examples = "INDICATORS") ImportKind kind,
        @NotNull
                @Schema(
                        description = "Mã chỉ tiêu, mã chỉ số báo cáo, hoặc mã nhiệm vụ của kinh phí",
                        examples = "EXEMPLARS_PER_COMMUNE",
                        maxLength = 100)
                String code,
        @Schema(description = "Nguồn kinh phí", examples = "STATE_BUDGET") FundSource source,
        @NotNull
                @Schema(
                        description =
                                "VALUE giá trị chỉ tiêu; ESTIMATED dự toán; APPROVED phê duyệt; ALLOCATED phân bổ; SPENT đã chi; "
                                        + "SETTLED quyết toán",
                        examples = "VALUE")
                Figure.Measure measure,
        @NotNull @Schema(description = "Giá trị; kinh phí là đồng", examples = "3") BigDecimal value,
        @NotNull SourceDocument document,
        @NotNull UUID importId,
        @NotNull @Schema(description = "Số dòng trong tệp", examples = "2") int row) {}
