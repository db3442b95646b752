package vn.guongsang.reporting.quota.web;

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
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.guongsang.kit.actor.CurrentActor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.page.PageLinks;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.problem.Problem;
import vn.guongsang.kit.problem.Problems;
import vn.guongsang.kit.table.write.Tables;
import vn.guongsang.kit.text.Labels;
import vn.guongsang.kit.time.Now;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.reporting.quota.AskedQuota;
import vn.guongsang.reporting.quota.QuotaProgress;
import vn.guongsang.reporting.quota.figure.ReadingInfo;
import vn.guongsang.reporting.quota.figure.Score;
import vn.guongsang.reporting.quota.rule.Viewpoint;

/** Shows how far the units have come with their quotas, down to the recognitions counted. */
@Path("/v1/quota-progress")
@Tag(name = "quota-progress")
@RolesAllowed({
    Roles.UNIT_OFFICER,
    Roles.UNIT_LEADER,
    Roles.DISTRICT_BOARD,
    Roles.PROVINCE_BOARD,
    Roles.COUNCIL_MEMBER,
    Roles.PROPAGANDA_BOARD,
    Roles.FINANCE,
    Roles.INSPECTOR,
    Roles.AUDITOR,
    Roles.ADMIN
})
public class QuotaProgressResource {

    private static final String YEAR = "Năm thi đua.";
    private static final String UNIT = "Đơn vị; bỏ trống là toàn tỉnh.";
    private static final String CODE = "Mã chỉ tiêu.";
    private static final String AS_OF =
            "Xem như cuối ngày này: chỉ tính những gì đã duyệt đến đó và khi đó chưa bị hủy bỏ; mặc định là lúc hỏi.";
    private static final String UNIT_EXAMPLE = "0197a000-0000-7000-8000-0000000000c1";

    private final QuotaProgress progress;
    private final CurrentActor actor;
    private final Now now;
    private final PageLinks links;
    private final Labels labels;

    QuotaProgressResource(QuotaProgress progress, CurrentActor actor, Now now, PageLinks links, Labels labels) {
        this.progress = progress;
        this.actor = actor;
        this.now = now;
        this.links = links;
        this.labels = labels;
    }

    /** The quotas that bind a unit in a year, with target, count and gap. */
    @GET
    @Operation(
            operationId = "getQuotaProgress",
            summary = "Tiến độ chỉ tiêu của một đơn vị (Get quota progress)",
            description =
                    "Các chỉ tiêu áp dụng cho đơn vị vào ngày chốt: số phải đạt, số đã đạt, số còn thiếu và liên kết tới "
                            + "từng công nhận đã tính. Chỉ tính công nhận còn hiệu lực; công nhận của đơn vị tiền thân tính cho đơn "
                            + "vị kế thừa. Chỉ tiêu “được phổ biến, nhân rộng” cần một lần đăng, phát chưa bị gỡ.")
    @APIResponse(responseCode = "200", description = "Tiến độ của đơn vị.")
    @APIResponse(
            responseCode = "404",
            description = "Không có đơn vị này, hoặc đơn vị nằm ngoài phạm vi của tài khoản.",
            content = @Content(mediaType = Problems.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public QuotaProgressView get(
            @Parameter(description = YEAR, example = "2024") @QueryParam("year") @NotNull @Min(2000) @Max(2100)
                    Integer year,
            @Parameter(description = UNIT, example = UNIT_EXAMPLE) @QueryParam("unitId") UUID unitId,
            @Parameter(description = AS_OF, example = "2024-09-30") @QueryParam("asOf") LocalDate asOf,
            @Context UriInfo request) {
        Instant at = now.instant();
        Viewpoint view = Viewpoint.of(asOf, Vietnam.dateOf(at));
        var found = progress.ofUnit(year, unitId, actor.get().scope(), view);
        Instant moment = view.until() == null ? at : Vietnam.endOf(view.day());
        return view(found, year, moment, request);
    }

    /** The recognitions that a number stands for. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
    @Path("/{code}/records")
    @Operation(
            operationId = "listCountedRecognitions",
            summary = "Các công nhận đã tính cho một chỉ tiêu (List counted recognitions)",
            description =
                    "Đọc hết các trang sẽ gặp đúng số lượt công nhận và số đối tượng khác nhau đã nêu trong tiến độ.")
    @APIResponse(responseCode = "200", description = "Một trang công nhận.")
    @APIResponse(
            responseCode = "422",
            description =
                    "Chỉ tiêu chưa có số liệu (quota-not-counted) hoặc không áp dụng cho đơn vị trong năm đó (quota-not-binding).",
            content = @Content(mediaType = Problems.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public RecognitionPage records(
            @Parameter(
                            description = CODE,
                            example = "EXEMPLARS_PER_COMMUNE",
                            schema = @Schema(type = SchemaType.STRING, pattern = "^[A-Z0-9_]{1,100}$", maxLength = 100))
                    @PathParam("code")
                    String code,
            @Parameter(description = YEAR, example = "2024") @QueryParam("year") @NotNull @Min(2000) @Max(2100)
                    Integer year,
            @Parameter(description = UNIT, example = UNIT_EXAMPLE) @QueryParam("unitId") UUID unitId,
            @Parameter(description = AS_OF, example = "2024-09-30") @QueryParam("asOf") LocalDate asOf,
            @BeanParam PageRequest page,
            @Context UriInfo request) {
        var found = progress.records(code, year, unitId, actor.get().scope(), Viewpoint.of(asOf, now.today()), page);
        Slice<RecognitionRow> slice = found.page().map(row -> RecognitionRow.of(row, found.late()));
        return new RecognitionPage(slice.items(), links.next(request, slice));
    }

    /** The units that a quota binds, with their progress. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
    @Path("/{code}/units")
    @Operation(
            operationId = "listUnitProgress",
            summary = "Tiến độ của từng đơn vị đối với một chỉ tiêu (List unit progress)",
            description =
                    "Mỗi đơn vị phải thực hiện chỉ tiêu vào ngày chốt, theo tên, trong phạm vi của tài khoản. Không cộng "
                            + "các dòng để ra số của cấp trên: một đối tượng có thể được tính ở nhiều đơn vị.")
    @APIResponse(responseCode = "200", description = "Một trang đơn vị.")
    @APIResponse(
            responseCode = "422",
            description = "Chỉ tiêu chưa có số liệu (quota-not-counted).",
            content = @Content(mediaType = Problems.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public UnitProgressPage units(
            @Parameter(
                            description = CODE,
                            example = "EXEMPLARS_PER_COMMUNE",
                            schema = @Schema(type = SchemaType.STRING, pattern = "^[A-Z0-9_]{1,100}$", maxLength = 100))
                    @PathParam("code")
                    String code,
            @Parameter(description = YEAR, example = "2024") @QueryParam("year") @NotNull @Min(2000) @Max(2100)
                    Integer year,
            @Parameter(description = AS_OF, example = "2024-09-30") @QueryParam("asOf") LocalDate asOf,
            @BeanParam PageRequest page,
            @Context UriInfo request) {
        var found = progress.ofQuota(code, year, actor.get().scope(), Viewpoint.of(asOf, now.today()), page);
        boolean ofRecognitions = found.asked().rule().countsRecognitions();
        Slice<UnitProgressRow> slice = found.units().map(unit -> UnitProgressRow.of(unit, ofRecognitions));
        return new UnitProgressPage(
                found.asked().basisDate(),
                ReadingInfo.of(found.asked().quota()),
                slice.items(),
                links.next(request, slice));
    }

    /** A quota over all the units that it binds. */
    @GET
    @Path("/{code}/overview")
    @Operation(
            operationId = "getQuotaOverview",
            summary = "Một chỉ tiêu đối với tất cả các đơn vị (Get a quota overview)",
            description =
                    "Bao nhiêu đơn vị phải thực hiện vào ngày chốt, tổng số phải đạt, bao nhiêu đơn vị đã đạt và còn thiếu bao "
                            + "nhiêu, trong phạm vi của tài khoản. Ví dụ số xã đổi theo ngày chốt: 141 xã là 282, 133 xã là 266, "
                            + "40 xã là 80 điển hình.")
    @APIResponse(responseCode = "200", description = "Chỉ tiêu và các tổng số.")
    @APIResponse(
            responseCode = "422",
            description = "Chỉ tiêu chưa có số liệu (quota-not-counted).",
            content = @Content(mediaType = Problems.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public QuotaOverview overview(
            @Parameter(
                            description = CODE,
                            example = "EXEMPLARS_PER_COMMUNE",
                            schema = @Schema(type = SchemaType.STRING, pattern = "^[A-Z0-9_]{1,100}$", maxLength = 100))
                    @PathParam("code")
                    String code,
            @Parameter(description = YEAR, example = "2024") @QueryParam("year") @NotNull @Min(2000) @Max(2100)
                    Integer year,
            @Parameter(description = AS_OF, example = "2024-09-30") @QueryParam("asOf") LocalDate asOf) {
        return QuotaOverview.of(progress.ofAll(code, year, actor.get().scope(), Viewpoint.of(asOf, now.today())));
    }

    private QuotaProgressView view(QuotaProgress.OfUnit found, int year, Instant moment, UriInfo request) {
        return new QuotaProgressView(
                year,
                found.unit().id(),
                found.unit().name(),
                found.basisDate(),
                moment,
                found.planInForce(),
                TallyView.of(found.total()),
                found.lines().stream()
                        .map(line -> QuotaLine.of(
                                line,
                                label(line.score()),
                                url(
                                        request,
                                        "{code}/records",
                                        line.asked(),
                                        found.unit().id())))
                        .toList(),
                found.duties().stream()
                        .map(duty -> DutyLine.of(
                                duty,
                                label(duty.score()),
                                url(
                                        request,
                                        "{code}/facts",
                                        duty.asked(),
                                        found.unit().id())))
                        .toList());
    }

    private String label(Score score) {
        return labels.of("quota-standing", score.standing());
    }

    private static String url(UriInfo request, String path, AskedQuota asked, UUID unitId) {
        UriBuilder url = request.getAbsolutePathBuilder()
                .path(path)
                .queryParam("year", asked.year())
                .queryParam("unitId", unitId);
        if (asked.view().until() != null) {
            url.queryParam("asOf", asked.view().day());
        }
        return url.build(asked.quota().code()).toString();
    }
}
