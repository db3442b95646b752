package vn.guongsang.reporting.training.web;

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
import jakarta.ws.rs.core.Context;
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
import vn.guongsang.reporting.training.TrainingService;
import vn.guongsang.reporting.training.Trainings;
import vn.guongsang.reporting.training.form.NewTraining;
import vn.guongsang.reporting.training.form.TrainingFilter;
import vn.guongsang.reporting.training.form.TrainingView;

/** Training sessions: planning and reading. */
@Path("/v1/training-sessions")
@Tag(name = "trainings")
public class TrainingResource {

    private final Trainings trainings;
    private final TrainingService service;
    private final CurrentActor actor;
    private final PageLinks links;
    private final Now now;

    TrainingResource(Trainings trainings, TrainingService service, CurrentActor actor, PageLinks links, Now now) {
        this.trainings = trainings;
        this.service = service;
        this.actor = actor;
        this.links = links;
        this.now = now;
    }

    /** Plans a session. */
    @POST
    @RolesAllowed({
        Roles.UNIT_OFFICER,
        Roles.UNIT_LEADER,
        Roles.DISTRICT_BOARD,
        Roles.PROVINCE_BOARD,
        Roles.PROPAGANDA_BOARD
    })
    @Idempotent
    @Operation(
            operationId = "planTrainingSession",
            summary = "Lên kế hoạch lớp tập huấn (Plan a training session)",
            description = "Kế hoạch IV.6.b, V.1.a, V.1.e, V.1.h. Đơn vị tổ chức trong phạm vi của người gọi.")
    @APIResponse(
            responseCode = "201",
            description = "Đã lên kế hoạch",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TrainingView.class)))
    public RestResponse<TrainingView> plan(@NotNull @Valid NewTraining training) {
        TrainingView view = service.plan(training, actor.get(), now.instant());
        return Answers.created(URI.create("/v1/training-sessions/" + view.id()), view);
    }

    /** Sessions that the caller may see. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
    @RolesAllowed({
        Roles.UNIT_OFFICER,
        Roles.UNIT_LEADER,
        Roles.DISTRICT_BOARD,
        Roles.PROVINCE_BOARD,
        Roles.PROPAGANDA_BOARD,
        Roles.COUNCIL_MEMBER,
        Roles.INSPECTOR,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    @Operation(
            operationId = "listTrainingSessions",
            summary = "Danh sách lớp tập huấn (List training sessions)",
            description =
                    "Mới lập trước; do đơn vị trong phạm vi của người gọi tổ chức hoặc có người dự. Số liệu của getTrainingFigures xem từng lớp với status=HELD, year, type, audience, attendedBy.")
    @APIResponse(responseCode = "200", description = "Một trang lớp tập huấn")
    public TrainingPage list(
            @Valid @BeanParam TrainingFilter filter, @BeanParam PageRequest page, @Context UriInfo request) {
        Slice<TrainingView> slice = trainings.page(filter, actor.get(), page, now.today());
        return new TrainingPage(slice.items(), links.next(request, slice));
    }

    /** One session. */
    @GET
    @Path("{id}")
    @RolesAllowed({
        Roles.UNIT_OFFICER,
        Roles.UNIT_LEADER,
        Roles.DISTRICT_BOARD,
        Roles.PROVINCE_BOARD,
        Roles.PROPAGANDA_BOARD,
        Roles.COUNCIL_MEMBER,
        Roles.INSPECTOR,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    @Operation(
            operationId = "getTrainingSession",
            summary = "Một lớp tập huấn (Get a training session)",
            description = "Nội dung, tài liệu, các lần ghi kết quả với người dự, lịch sử.")
    @APIResponse(responseCode = "200", description = "Lớp tập huấn")
    public RestResponse<TrainingView> get(
            @Parameter(description = "Mã lớp", example = "7f1c1b1e-0000-4000-8000-000000000007") @PathParam("id")
                    UUID id) {
        return Answers.ok(
                trainings.view(id, actor.get()).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND)));
    }

    /** Rewrites what has not been held. */
    @PUT
    @Path("{id}")
    @RolesAllowed({
        Roles.UNIT_OFFICER,
        Roles.UNIT_LEADER,
        Roles.DISTRICT_BOARD,
        Roles.PROVINCE_BOARD,
        Roles.PROPAGANDA_BOARD
    })
    @Operation(
            operationId = "editTrainingSession",
            summary = "Sửa lớp tập huấn (Edit a training session)",
            description = "Thay toàn bộ; chỉ khi PLANNED.")
    @APIResponse(responseCode = "200", description = "Lớp sau khi sửa")
    public RestResponse<TrainingView> edit(
            @Parameter(description = "Mã lớp", example = "7f1c1b1e-0000-4000-8000-000000000007") @PathParam("id")
                    UUID id,
            @Parameter(description = "Phiên bản đã đọc", example = "\"v1\"") @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid NewTraining training) {
        return Answers.ok(service.edit(id, IfMatch.require(ifMatch), training, actor.get(), now.instant()));
    }
}
