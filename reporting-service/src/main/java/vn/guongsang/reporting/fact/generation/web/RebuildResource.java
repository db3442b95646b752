package vn.guongsang.reporting.fact.generation.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import vn.guongsang.reporting.fact.generation.RebuildService;
import vn.guongsang.reporting.fact.generation.Rebuilds;
import vn.guongsang.reporting.fact.generation.form.DifferenceRow;
import vn.guongsang.reporting.fact.generation.form.RebuildView;
import vn.guongsang.reporting.fact.generation.step.RebuildStatus;
import vn.guongsang.reporting.fact.generation.store.KeptDifferences;

/** Rebuilds of the facts from the topics. */
@Path("/v1/fact-rebuilds")
@Tag(name = "facts")
public class RebuildResource {

    private static final String ID = "Mã lần dựng lại";
    private static final String EXAMPLE = "7f1c1b1e-0000-4000-8000-000000000001";

    private final Rebuilds rebuilds;
    private final KeptDifferences differences;
    private final RebuildService service;
    private final CurrentActor actor;
    private final PageLinks links;
    private final Now now;

    RebuildResource(
            Rebuilds rebuilds,
            KeptDifferences differences,
            RebuildService service,
            CurrentActor actor,
            PageLinks links,
            Now now) {
        this.rebuilds = rebuilds;
        this.differences = differences;
        this.service = service;
        this.actor = actor;
        this.links = links;
        this.now = now;
    }

    /** Orders a rebuild. */
    @POST
    @RolesAllowed(Roles.ADMIN)
    @Idempotent
    @Operation(
            operationId = "orderFactRebuild",
            summary = "Dựng lại toàn bộ số liệu từ Kafka (Order a fact rebuild)",
            description =
                    "Đọc mọi chủ đề từ đầu vào một thế hệ mới, so với thế hệ đang dùng rồi thay trong một bước; trong lúc"
                            + " chạy mọi số liệu vẫn đọc được và không ai thấy thế hệ dở dang. Mỗi lúc chỉ một lần.")
    @APIResponse(
            responseCode = "201",
            description = "Đã nhận; theo dõi bằng getFactRebuild",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RebuildView.class)))
    public RestResponse<RebuildView> order() {
        RebuildView view = service.order(actor.get(), now.instant());
        return Answers.created(URI.create("/v1/fact-rebuilds/" + view.id()), view);
    }

    /** Rebuilds, newest first. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
    @RolesAllowed({Roles.ADMIN, Roles.AUDITOR, Roles.PROVINCE_BOARD})
    @Operation(
            operationId = "listFactRebuilds",
            summary = "Các lần dựng lại số liệu (List fact rebuilds)",
            description = "Mới trước, với trạng thái, tiến độ và số khác biệt.")
    @APIResponse(responseCode = "200", description = "Một trang các lần dựng lại")
    public RebuildPage list(
            @Parameter(description = "Trạng thái", example = "DONE") @QueryParam("status") RebuildStatus status,
            @BeanParam PageRequest page,
            UriInfo request) {
        Slice<RebuildView> slice = rebuilds.list(status, actor.get(), page);
        return new RebuildPage(slice.items(), links.next(request, slice));
    }

    /** One rebuild. */
    @GET
    @Path("{id}")
    @RolesAllowed({Roles.ADMIN, Roles.AUDITOR, Roles.PROVINCE_BOARD})
    @Operation(
            operationId = "getFactRebuild",
            summary = "Một lần dựng lại số liệu (Get a fact rebuild)",
            description = "Bước đang làm, số bản ghi đã đọc của từng chủ đề, tốc độ, số khác biệt và lịch sử.")
    @APIResponse(responseCode = "200", description = "Lần dựng lại")
    public RestResponse<RebuildView> get(@Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id) {
        return Answers.ok(found(id));
    }

    private RebuildView found(UUID id) {
        return rebuilds.view(id, actor.get()).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
    }

    /** What was not the same. */
    @GET
    @Path("{id}/differences")
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
    @RolesAllowed({Roles.ADMIN, Roles.AUDITOR, Roles.PROVINCE_BOARD})
    @Operation(
            operationId = "listFactDifferences",
            summary = "Khác biệt giữa hai thế hệ số liệu (List fact differences)",
            description =
                    "Đối tượng cùng phiên bản mà khác nội dung, hoặc các chủ đề không còn đủ; mỗi chủ đề giữ khoảng 1.000"
                            + " dòng đầu, số đầy đủ ở lần dựng lại.")
    @APIResponse(responseCode = "200", description = "Một trang khác biệt")
    public DifferencePage differences(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @BeanParam PageRequest page,
            UriInfo request) {
        found(id);
        Slice<DifferenceRow> slice = differences.list(id, page);
        return new DifferencePage(slice.items(), links.next(request, slice));
    }

    /** Gives a rebuild up. */
    @POST
    @Path("{id}/cancellation")
    @RolesAllowed(Roles.ADMIN)
    @Idempotent
    @Operation(
            operationId = "cancelFactRebuild",
            summary = "Hủy lần dựng lại số liệu (Cancel a fact rebuild)",
            description = "WAITING, RUNNING → CANCELLED; thế hệ đang dùng vẫn dùng.")
    @APIResponse(responseCode = "200", description = "Đã hủy")
    public RestResponse<RebuildView> cancel(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = "Phiên bản đã đọc", example = "\"v1\"") @HeaderParam("If-Match") String ifMatch) {
        return Answers.ok(service.cancel(id, IfMatch.require(ifMatch), actor.get(), now.instant()));
    }
}
