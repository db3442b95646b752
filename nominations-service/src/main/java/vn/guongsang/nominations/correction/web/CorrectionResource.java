package vn.guongsang.nominations.correction.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.CurrentActor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.idempotency.Idempotent;
import vn.guongsang.kit.page.PageLinks;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.table.write.Tables;
import vn.guongsang.kit.time.Now;
import vn.guongsang.kit.web.Answers;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.nominations.correction.Correction;
import vn.guongsang.nominations.correction.CorrectionView;
import vn.guongsang.nominations.correction.Corrections;
import vn.guongsang.nominations.exemplar.PublicationService;
import vn.guongsang.nominations.exemplar.web.ExemplarRows;
import vn.guongsang.nominations.exemplar.web.ExemplarView;

/** Taking profiles down, showing them again, and what has been put right so far. */
@Path("/v1/exemplars/{id}")
@Tag(name = "corrections")
public class CorrectionResource {

    private static final String ID = "Mã điển hình";
    private static final String EXAMPLE = "7f1c1b1e-0000-4000-8000-000000000001";
    private static final String VERSION = "Phiên bản đã đọc";
    private static final String TAG = "\"v1\"";

    private final Corrections corrections;
    private final ExemplarRows exemplars;
    private final PublicationService service;
    private final CurrentActor actor;
    private final PageLinks links;
    private final Now now;

    CorrectionResource(
            Corrections corrections,
            ExemplarRows exemplars,
            PublicationService service,
            CurrentActor actor,
            PageLinks links,
            Now now) {
        this.corrections = corrections;
        this.exemplars = exemplars;
        this.service = service;
        this.actor = actor;
        this.links = links;
        this.now = now;
    }

    /** Corrections of an exemplar. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
    @Path("corrections")
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
    @Operation(
            operationId = "listCorrections",
            summary = "Các lần đính chính (List corrections)",
            description =
                    "Đính chính, làm rõ, rút, gỡ bỏ, khôi phục hồ sơ công bố, mới trước; nêu tên trường, không nêu nội dung.")
    @APIResponse(responseCode = "200", description = "Một trang các lần đính chính")
    public CorrectionPage list(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @BeanParam PageRequest page,
            UriInfo request) {
        exemplars.requireVisible(id, actor.get());
        Slice<CorrectionView> slice = corrections.list(id, page);
        return new CorrectionPage(slice.items(), links.next(request, slice));
    }

    /** Take a profile down. */
    @POST
    @Path("profile-withdrawal")
    @RolesAllowed({Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "withdrawProfile",
            summary = "Rút hoặc gỡ bỏ hồ sơ công bố (Withdraw or remove a profile)",
            description =
                    "Công nhận và căn cứ công bố giữ nguyên; hồ sơ ra khỏi nguồn cấp ngay và ở ngoài cho đến khi được công bố lại. "
                            + "WITHDRAWAL: dấu đã gỡ còn nêu tên và lời báo; REMOVAL: không nêu gì về người.")
    @APIResponse(responseCode = "200", description = "Điển hình sau thao tác")
    public RestResponse<ExemplarView> withdraw(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid NewClosing request) {
        Actor who = actor.get();
        Correction closing = Correction.closing(request.type().correction(), request.reason(), request.notice());
        service.close(id, IfMatch.require(ifMatch), closing, who, now.instant());
        return answer(id, who);
    }

    /** Show a profile again. */
    @POST
    @Path("profile-reopening")
    @RolesAllowed({Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "reopenProfile",
            summary = "Công bố lại hồ sơ đã rút (Reopen a profile)",
            description = "Hồ sơ trở lại nguồn cấp nếu còn đủ căn cứ công bố.")
    @APIResponse(responseCode = "200", description = "Điển hình sau thao tác")
    public RestResponse<ExemplarView> reopen(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid NewReopening request) {
        Actor who = actor.get();
        Correction reopening = Correction.restoration(request.reason(), request.notice());
        service.reopen(id, IfMatch.require(ifMatch), reopening, who, now.instant());
        return answer(id, who);
    }

    private RestResponse<ExemplarView> answer(UUID id, Actor who) {
        return Answers.ok(exemplars.shown(id, who, now.today()));
    }
}
