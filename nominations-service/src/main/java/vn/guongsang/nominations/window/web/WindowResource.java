package vn.guongsang.nominations.window.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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
import vn.guongsang.model.Level;
import vn.guongsang.nominations.window.NewWindow;
import vn.guongsang.nominations.window.WindowService;
import vn.guongsang.nominations.window.WindowState;
import vn.guongsang.nominations.window.WindowView;
import vn.guongsang.nominations.window.Windows;

/** Nomination windows. */
@Path("/v1/nomination-windows")
@Tag(name = "nomination-windows")
public class WindowResource {

    private static final String ID = "Mã đợt";
    private static final String EXAMPLE = "7f1c1b1e-0000-4000-8000-000000000001";
    private static final String VERSION = "Phiên bản đã đọc";
    private static final String TAG = "\"v1\"";

    private final Windows windows;
    private final WindowService service;
    private final CurrentActor actor;
    private final PageLinks links;
    private final Now now;

    WindowResource(Windows windows, WindowService service, CurrentActor actor, PageLinks links, Now now) {
        this.windows = windows;
        this.service = service;
        this.actor = actor;
        this.links = links;
        this.now = now;
    }

    /** Windows. */
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
            operationId = "listNominationWindows",
            summary = "Các đợt đề nghị (List nomination windows)",
            description = "Ngày mở mới trước; trạng thái tính vào hôm nay, giờ Việt Nam.")
    @APIResponse(responseCode = "200", description = "Một trang đợt đề nghị")
    public WindowPage list(
            @Parameter(description = "Năm thi đua", example = "2026") @QueryParam("year") @Min(2022) @Max(2100)
                    Integer year,
            @Parameter(description = "Cấp đề nghị", example = "PROVINCE") @QueryParam("level") Level level,
            @Parameter(description = "Trạng thái", example = "OPEN") @QueryParam("state") WindowState state,
            @BeanParam PageRequest page,
            UriInfo request) {
        Slice<WindowView> slice = windows.list(new Windows.Filter(year, level, state), actor.get(), now.today(), page);
        return new WindowPage(slice.items(), links.next(request, slice));
    }

    /** One window. */
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
            operationId = "getNominationWindow",
            summary = "Một đợt đề nghị (Get a nomination window)",
            description = "Nội dung, thời điểm mở, đóng và trạng thái hôm nay.")
    @APIResponse(responseCode = "200", description = "Đợt đề nghị")
    public RestResponse<WindowView> get(@Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id) {
        return Answers.ok(windows.view(id, actor.get(), now.today())
                .orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND)));
    }

    /** Plans a window. */
    @POST
    @RolesAllowed(Roles.PROVINCE_BOARD)
    @Idempotent
    @Operation(
            operationId = "planNominationWindow",
            summary = "Đặt đợt đề nghị (Plan a nomination window)",
            description =
                    "Từ khi có đợt cho một cấp, một năm, hồ sơ thuộc đợt chỉ được trình khi đợt đang mở. Không có đợt "
                            + "nào thì trình lúc nào cũng được. Hồ sơ bị trả lại vẫn được trình lại.")
    @APIResponse(
            responseCode = "201",
            description = "Đã đặt",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = WindowView.class)))
    public RestResponse<WindowView> plan(@NotNull @Valid NewWindow window) {
        WindowView view = service.plan(window, actor.get(), now.instant());
        return Answers.created(URI.create("/v1/nomination-windows/" + view.id()), view);
    }

    /** Changes a window. */
    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.PROVINCE_BOARD)
    @Operation(
            operationId = "editNominationWindow",
            summary = "Sửa đợt đề nghị (Edit a nomination window)",
            description = "Thay toàn bộ nội dung. Lùi ngày đóng thì đợt mở lại.")
    @APIResponse(responseCode = "200", description = "Đợt sau khi sửa")
    public RestResponse<WindowView> edit(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid NewWindow window) {
        return Answers.ok(service.edit(id, IfMatch.require(ifMatch), window, actor.get(), now.instant()));
    }

    /** Removes a window. */
    @DELETE
    @Path("{id}")
    @RolesAllowed(Roles.PROVINCE_BOARD)
    @Operation(
            operationId = "removeNominationWindow",
            summary = "Bỏ đợt đề nghị (Remove a nomination window)",
            description = "Hồ sơ không còn bị đợt này ràng buộc. Nhật ký giữ lại việc đã bỏ.")
    @APIResponse(responseCode = "204", description = "Đã bỏ")
    public void remove(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch) {
        service.remove(id, IfMatch.require(ifMatch), actor.get(), now.instant());
    }
}
