package vn.guongsang.reporting.quota.reading.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.guongsang.kit.actor.CurrentActor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.idempotency.Idempotent;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.Problem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.problem.Problems;
import vn.guongsang.kit.time.Now;
import vn.guongsang.kit.web.Answers;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.reporting.quota.reading.NewQuota;
import vn.guongsang.reporting.quota.reading.NewReading;
import vn.guongsang.reporting.quota.reading.QuotaDetail;
import vn.guongsang.reporting.quota.reading.ReadingService;
import vn.guongsang.reporting.quota.reading.Readings;

/** Lets the board read a quota anew, and add quotas. */
@Path("/v1/quotas")
@Tag(name = "quotas")
public class ReadingResource {

    private final Readings readings;
    private final ReadingService service;
    private final CurrentActor actor;
    private final Now now;

    ReadingResource(Readings readings, ReadingService service, CurrentActor actor, Now now) {
        this.readings = readings;
        this.service = service;
        this.actor = actor;
        this.now = now;
    }

    /** A quota with all its readings. */
    @GET
    @Path("/{code}")
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
    @Operation(
            operationId = "getQuota",
            summary = "Một chỉ tiêu và các cách hiểu (Get a quota)",
            description = "Mọi cách hiểu theo thời gian, cũ trước, cùng người ghi, lý do và lịch sử.")
    @APIResponse(responseCode = "200", description = "Chỉ tiêu.")
    @APIResponse(
            responseCode = "404",
            description = "Không có chỉ tiêu này.",
            content = @Content(mediaType = Problems.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public RestResponse<QuotaDetail> get(
            @Parameter(
                            description = "Mã chỉ tiêu.",
                            example = "EXEMPLARS_PER_COMMUNE",
                            schema = @Schema(type = SchemaType.STRING, pattern = "^[A-Z0-9_]{1,100}$", maxLength = 100))
                    @PathParam("code")
                    String code) {
        return Answers.ok(
                readings.view(code, actor.get()).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND)));
    }

    /** Adds a quota. */
    @POST
    @RolesAllowed(Roles.PROVINCE_BOARD)
    @Idempotent
    @Operation(
            operationId = "addQuota",
            summary = "Thêm một chỉ tiêu (Add a quota)",
            description =
                    "Chỉ tiêu mới cùng cách hiểu đầu tiên, dựa trên một nội dung của Kế hoạch và trích nguyên văn.")
    @APIResponse(
            responseCode = "201",
            description = "Đã thêm.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = QuotaDetail.class)))
    public RestResponse<QuotaDetail> create(@NotNull @Valid NewQuota quota) {
        QuotaDetail view = service.create(quota, actor.get(), now.instant());
        return Answers.created(URI.create("/v1/quotas/" + view.code()), view);
    }

    /** Adds a reading. */
    @POST
    @Path("/{code}/readings")
    @RolesAllowed(Roles.PROVINCE_BOARD)
    @Idempotent
    @Operation(
            operationId = "addQuotaReading",
            summary = "Hiểu một chỉ tiêu theo cách khác từ một ngày (Add a quota reading)",
            description =
                    "Cách hiểu mới bắt đầu sau cách hiểu mới nhất, cách hiểu đó kết thúc ngày hôm trước; không dòng nào bị "
                            + "sửa nên số của các năm trước vẫn tính lại được như cũ.")
    @APIResponse(responseCode = "200", description = "Chỉ tiêu sau khi thêm.")
    public RestResponse<QuotaDetail> add(
            @Parameter(
                            description = "Mã chỉ tiêu.",
                            example = "EXEMPLARS_PER_COMMUNE",
                            schema = @Schema(type = SchemaType.STRING, pattern = "^[A-Z0-9_]{1,100}$", maxLength = 100))
                    @PathParam("code")
                    String code,
            @Parameter(description = "Phiên bản đã đọc", example = "\"v1\"") @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid NewReading reading) {
        return Answers.ok(service.add(code, IfMatch.require(ifMatch), reading, actor.get(), now.instant()));
    }
}
