package vn.guongsang.nominations.referral.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import vn.guongsang.nominations.referral.ReferralReader;
import vn.guongsang.nominations.referral.ReferralService;
import vn.guongsang.nominations.referral.ReferralView;
import vn.guongsang.nominations.referral.paper.NewReferral;

/** Referrals: sending and reading. */
@Path("/v1/referrals")
@Tag(name = "referrals")
public class ReferralResource {

    private final ReferralReader reader;
    private final ReferralRows rows;
    private final ReferralService service;
    private final CurrentActor actor;
    private final PageLinks links;
    private final Now now;

    ReferralResource(
            ReferralReader reader,
            ReferralRows rows,
            ReferralService service,
            CurrentActor actor,
            PageLinks links,
            Now now) {
        this.reader = reader;
        this.rows = rows;
        this.service = service;
        this.actor = actor;
        this.links = links;
        this.now = now;
    }

    /** Refers a recognition. */
    @POST
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "sendReferral",
            summary = "Giới thiệu lên cấp trên (Refer an exemplar)",
            description =
                    "Nơi nhận là cấp kế tiếp có thẩm quyền vào ngày gửi: xã → huyện đến 30/6/2025, sau đó xã → tỉnh; tỉnh → Trung ương. Mỗi lần công nhận giới thiệu một lần.")
    @APIResponse(
            responseCode = "201",
            description = "Đã gửi",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ReferralView.class)))
    public RestResponse<ReferralView> send(@NotNull @Valid NewReferral referral) {
        ReferralView view = service.send(referral, actor.get(), now.instant());
        return Answers.created(URI.create("/v1/referrals/" + view.id()), view);
    }

    /** Referrals within the caller's scope. */
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
            operationId = "listReferrals",
            summary = "Danh sách giới thiệu (List referrals)",
            description = "Trong phạm vi của người gọi, gửi và nhận, mới trước.")
    @APIResponse(responseCode = "200", description = "Một trang giới thiệu")
    public ReferralPage list(@Valid @BeanParam ReferralFilter filter, @BeanParam PageRequest page, UriInfo request) {
        Slice<ReferralRow> slice = rows.list(filter, actor.get(), page, now.today());
        return new ReferralPage(slice.items(), links.next(request, slice));
    }

    /** One referral. */
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
            operationId = "getReferral",
            summary = "Một giới thiệu (Get a referral)",
            description = "Nơi gửi, nơi nhận, phiên bản hồ sơ đi kèm, trả lời, lịch sử.")
    @APIResponse(responseCode = "200", description = "Giới thiệu")
    public RestResponse<ReferralView> get(
            @Parameter(description = "Mã giới thiệu", example = "7f1c1b1e-0000-4000-8000-000000000001") @PathParam("id")
                    UUID id) {
        return Answers.ok(reader.view(id, actor.get(), now.today())
                .orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND)));
    }
}
