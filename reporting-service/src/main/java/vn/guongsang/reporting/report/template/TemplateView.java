package vn.guongsang.reporting.report.template;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.dated.Dated;
import vn.guongsang.kit.web.Versioned;
import vn.guongsang.model.UnitType;
import vn.guongsang.reporting.report.indicator.Indicator;

/** An edition of a template in the days in which it holds; what it asks never changes. */
@Schema(name = "ReportTemplate", description = "Một phiên bản mẫu báo cáo")
public record TemplateView(
        @NotNull UUID id,
        @NotNull @Schema(description = "Phiên bản của bản ghi", examples = "1") long version,
        @NotNull @Schema(description = "Mã mẫu", examples = "COMMUNE", maxLength = 40) String code,
        @NotNull @Schema(description = "Phiên bản mẫu", examples = "1", minimum = "1") int edition,
        @NotNull @Schema(description = "Loại đơn vị dùng mẫu", examples = "[\"COMMUNE\"]") List<UnitType> unitTypes,
        @NotNull @Schema(description = "Tên mẫu", examples = "Báo cáo năm của xã, phường, thị trấn", maxLength = 300)
                String title,
        @NotNull @Schema(description = "Tên tiếng Anh", examples = "Annual report of a commune", maxLength = 300)
                String titleEn,
        @NotNull @Schema(description = "Các mục") List<TemplateSection> sections,
        @NotNull LocalDate validFrom,
        @Schema(description = "Ngày cuối; vắng mặt: chưa có") LocalDate validTo,
        @NotNull @Schema(description = "Căn cứ", examples = "Kế hoạch V.1.đ", maxLength = 1000) String source,
        @NotNull Instant createdAt)
        implements Versioned, Dated {

    /** Its figures, in order. */
    public Stream<TemplateSection.Figure> figures() {
        return sections.stream().flatMap(section -> section.figures().stream());
    }

    /** Its parts in words, in order. */
    public Stream<TemplateSection.Narrative> narratives() {
        return sections.stream().flatMap(section -> section.narratives().stream());
    }

    /** Its figure for an indicator; empty when it does not ask for it. */
    public Optional<TemplateSection.Figure> figure(Indicator indicator) {
        return figures().filter(figure -> figure.indicator() == indicator).findFirst();
    }

    /** Whether it asks for a part in words. */
    public boolean asks(NarrativePart part) {
        return narratives().anyMatch(narrative -> narrative.part() == part);
    }
}
