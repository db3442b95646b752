package vn.guongsang.nominations.nurturing.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.guongsang.kit.actor.CurrentActor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.idempotency.Idempotent;
import vn.guongsang.kit.page.PageLinks;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.table.write.Tables;
import vn.guongsang.kit.time.Now;
import vn.guongsang.kit.web.Answers;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.nominations.nurturing.NurturingPlanView;
import vn.guongsang.nominations.nurturing.NurturingReader;
import vn.guongsang.nominations.nurturing.NurturingService;
import vn.guongsang.nominations.nurturing.plan.NewNurturingPlan;
import vn.guongsang.nominations.nurturing.plan.NurturingContent;

/** Nurturing plans: beginning, reading, rewriting. */
@Path("/v1/nurturing-plans")
@Tag(name = "nurturing")
public class NurturingResource {

    private static final String ID = "Mã kế hoạch bồi dưỡng";
    private static final String EXAMPLE = "7f1c1b1e-0000-4000-8000-000000000001";
    private static final String VERSION = "Phiên bản đã đọc";
    private static final String TAG = "\"v1\"";

    private final NurturingReader plans;
    private final NurturingRows rows;
    private final NurturingService service;
    private final CurrentActor actor;
    private final PageLinks links;
    private final Now now;

    NurturingResource(
            NurturingReader plans,
            NurturingRows rows,
            NurturingService service,
            CurrentActor actor,
            PageLinks links,
            Now now) {
        this.plans = plans;
        this.rows = rows;
        this.service = service;
        this.actor = actor;
        this.links = links;
        this.now = now;
    }

    /** Begins a plan. */
    @POST
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "beginNurturing",
            summary = "Lập kế hoạch bồi dưỡng (Begin nurturing)",
            description = "Nhân tố mới, hoặc điển hình được theo dõi tiếp. Mỗi đối tượng một kế hoạch đang mở.")
    @APIResponse(
            responseCode = "201",
            description = "Đã lập",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NurturingPlanView.class)))
    public RestResponse<NurturingPlanView> begin(@NotNull @Valid NewNurturingPlan plan) {
        NurturingPlanView view = service.begin(plan, actor.get(), now.instant());
        return Answers.created(URI.create("/v1/nurturing-plans/" + view.id()), view);
    }

    /** Plans within the caller's scope. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
    @RolesAllowed({
        Roles.UNIT_OFFICER,
        Roles.UNIT_LEADER,
        Roles.DISTRICT_BOARD,
        Roles.PROVINCE_BOARD,
        Roles.COUNCIL_MEMBER,
        Roles.INSPECTOR,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    @Operation(
            operationId = "listNurturingPlans",
            summary = "Danh sách kế hoạch bồi dưỡng (List nurturing plans)",
            description =
                    "Trong phạm vi của người gọi, mới trước. checkMissingFor: kế hoạch còn thiếu kiểm tra của năm đó.")
    @APIResponse(responseCode = "200", description = "Một trang kế hoạch")
    public NurturingPage list(@Valid @BeanParam NurturingFilter filter, @BeanParam PageRequest page, UriInfo request) {
        Slice<NurturingRow> slice = rows.list(filter, actor.get(), page);
        return new NurturingPage(slice.items(), links.next(request, slice));
    }

    /** One plan. */
    @GET
    @Path("{id}")
    @RolesAllowed({
        Roles.UNIT_OFFICER,
        Roles.UNIT_LEADER,
        Roles.DISTRICT_BOARD,
        Roles.PROVINCE_BOARD,
        Roles.COUNCIL_MEMBER,
        Roles.INSPECTOR,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    @Operation(
            operationId = "getNurturingPlan",
            summary = "Một kế hoạch bồi dưỡng (Get a nurturing plan)",
            description = "Nội dung, hỗ trợ, kiểm tra hằng năm, lịch sử các giai đoạn và các thao tác được phép.")
    @APIResponse(responseCode = "200", description = "Kế hoạch")
    public RestResponse<NurturingPlanView> get(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id) {
        return Answers.ok(plans.view(id, actor.get()).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND)));
    }

    /** Rewrites the content of a plan. */
    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD})
    @Operation(
            operationId = "editNurturingPlan",
            summary = "Sửa kế hoạch bồi dưỡng (Edit a nurturing plan)",
            description = "Thay toàn bộ nội dung: mặt mạnh, mặt hạn chế và ngày khắc phục, mốc và ngày đạt.")
    @APIResponse(responseCode = "200", description = "Kế hoạch sau khi sửa")
    public RestResponse<NurturingPlanView> edit(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid NurturingContent content) {
        return Answers.ok(service.edit(id, IfMatch.require(ifMatch), content, actor.get(), now.instant()));
    }
}
