package vn.guongsang.reporting.report.indicator.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.guongsang.kit.actor.CurrentActor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.page.PageLinks;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.table.write.Tables;
import vn.guongsang.kit.time.Now;
import vn.guongsang.reporting.report.indicator.Indicator;
import vn.guongsang.reporting.report.indicator.IndicatorRecord;
import vn.guongsang.reporting.report.indicator.IndicatorRecords;
import vn.guongsang.reporting.report.indicator.Indicators;
import vn.guongsang.reporting.report.indicator.imported.ImportedValue;
import vn.guongsang.reporting.report.indicator.imported.ImportedValues;

/** The catalogue of indicators, what the system counts, and the records behind it. */
@Path("/v1/report-indicators")
@Tag(name = "report-indicators")
@RolesAllowed({
    Roles.UNIT_OFFICER,
    Roles.UNIT_LEADER,
    Roles.DISTRICT_BOARD,
    Roles.PROVINCE_BOARD,
    Roles.COUNCIL_MEMBER,
    Roles.PROPAGANDA_BOARD,
    Roles.INSPECTOR,
    Roles.AUDITOR,
    Roles.ADMIN
})
public class IndicatorResource {

    private static final String UNIT = "Đơn vị";
    private static final String UNIT_EXAMPLE = "0197a000-0000-7000-8000-0000000000c1";
    private static final String AS_OF = "Thời điểm của số liệu, ISO 8601 có múi giờ; bỏ trống là bây giờ";
    private static final String THAT_AS_OF = "Thời điểm của số liệu, lấy từ asOf của câu trả lời có số liệu ấy";
    private static final String AS_OF_EXAMPLE = "2024-12-15T10:00:00Z";

    private final Indicators indicators;
    private final IndicatorRecords records;
    private final ImportedValues imported;
    private final CurrentActor actor;
    private final PageLinks links;
    private final Now now;

    IndicatorResource(
            Indicators indicators,
            IndicatorRecords records,
            ImportedValues imported,
            CurrentActor actor,
            PageLinks links,
            Now now) {
        this.imported = imported;
        this.indicators = indicators;
        this.records = records;
        this.actor = actor;
        this.links = links;
        this.now = now;
    }

    /** The catalogue. */
    @GET
    @Operation(
            operationId = "listReportIndicators",
            summary = "Danh mục chỉ số báo cáo (List report indicators)",
            description = "Tên, định nghĩa bằng hai ngôn ngữ, đơn vị tính, và ai cho số: hệ thống hay đơn vị.")
    @APIResponse(responseCode = "200", description = "Danh mục")
    public IndicatorList list() {
        return new IndicatorList(
                Arrays.stream(Indicator.values()).map(IndicatorView::of).toList());
    }

    /** What the system counts. */
    @GET
    @Path("values")
    @Operation(
            operationId = "getReportIndicatorValues",
            summary = "Số liệu hệ thống của một đơn vị (Get report indicator values)",
            description =
                    "Đếm từ bản ghi của chính đơn vị, các đơn vị bên dưới và tiền thân; không cộng số của cấp dưới. Một đối tượng được tính một lần. "
                            + "Số liệu nhập từ văn bản cũ (imported) là số đang đứng lúc hỏi của chính đơn vị, không cộng vào đâu.")
    @APIResponse(responseCode = "200", description = "Số liệu")
    public IndicatorValues values(
            @Parameter(description = UNIT, example = UNIT_EXAMPLE) @QueryParam("unitId") @NotNull UUID unitId,
            @Parameter(description = "Năm", example = "2024") @QueryParam("year") @NotNull @Min(2000) @Max(2100)
                    Integer year,
            @Parameter(description = AS_OF, example = AS_OF_EXAMPLE, schema = @Schema(implementation = Instant.class))
                    @QueryParam("asOf")
                    OffsetDateTime asOf,
            @Context UriInfo request) {
        Instant moment = asOf == null ? now.instant() : asOf.toInstant();
        Map<Indicator, BigDecimal> values =
                indicators.values(unitId, year, moment, actor.get().scope());
        Map<Indicator, ImportedValue> old = imported.of(unitId, year);
        return new IndicatorValues(
                unitId,
                year,
                moment,
                Arrays.stream(Indicator.values())
                        .filter(indicator -> indicator.isSystem() || old.containsKey(indicator))
                        .map(indicator -> new IndicatorValues.Value(
                                indicator,
                                values.get(indicator),
                                indicator.isSystem() ? recordsUrl(request, indicator, unitId, year, moment) : null,
                                old.get(indicator)))
                        .toList());
    }

    /** The records behind a number. */
    @GET
    @Path("{code}/records")
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
    @Operation(
            operationId = "listReportIndicatorRecords",
            summary = "Các bản ghi đã tính vào một chỉ số (List the records of a report indicator)",
            description = "Đọc hết các trang sẽ gặp đúng những bản ghi đã cho ra số liệu ở cùng thời điểm.")
    @APIResponse(responseCode = "200", description = "Một trang bản ghi")
    public IndicatorRecordPage records(
            @Parameter(description = "Mã chỉ số", example = "SUBJECTS") @PathParam("code") Indicator code,
            @Parameter(description = UNIT, example = UNIT_EXAMPLE) @QueryParam("unitId") @NotNull UUID unitId,
            @Parameter(description = "Năm", example = "2024") @QueryParam("year") @NotNull @Min(2000) @Max(2100)
                    Integer year,
            @Parameter(
                            description = THAT_AS_OF,
                            example = AS_OF_EXAMPLE,
                            schema = @Schema(implementation = Instant.class))
                    @QueryParam("asOf")
                    @NotNull
                    OffsetDateTime asOf,
            @BeanParam PageRequest page,
            @Context UriInfo request) {
        Slice<IndicatorRecord> slice =
                records.page(code, unitId, year, asOf.toInstant(), actor.get().scope(), page);
        return new IndicatorRecordPage(slice.items(), links.next(request, slice));
    }

    private static String recordsUrl(UriInfo request, Indicator indicator, UUID unit, int year, Instant asOf) {
        return request.getBaseUriBuilder()
                .path("v1/report-indicators/{code}/records")
                .queryParam("unitId", unit)
                .queryParam("year", year)
                .queryParam("asOf", asOf)
                .build(indicator)
                .toString();
    }
}
