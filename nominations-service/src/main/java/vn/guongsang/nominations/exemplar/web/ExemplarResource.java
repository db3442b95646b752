package vn.guongsang.nominations.exemplar.web;

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
import vn.guongsang.nominations.consent.NewGround;
import vn.guongsang.nominations.exemplar.ExemplarService;
import vn.guongsang.nominations.exemplar.PublicationService;
import vn.guongsang.nominations.exemplar.publication.ProfileCorrection;

/** Exemplars: reading, correcting, publishing, revoking. */
@Path("/v1/exemplars")
@Tag(name = "exemplars")
public class ExemplarResource {

    private static final String ID = "Mã điển hình";
    private static final String EXAMPLE = "7f1c1b1e-0000-4000-8000-000000000001";
    private static final String VERSION = "Phiên bản đã đọc";
    private static final String TAG = "\"v1\"";

    private final ExemplarRows rows;
    private final ExemplarService service;
    private final PublicationService publication;
    private final CurrentActor actor;
    private final PageLinks links;
    private final Now now;

    ExemplarResource(
            ExemplarRows rows,
            ExemplarService service,
            PublicationService publication,
            CurrentActor actor,
            PageLinks links,
            Now now) {
        this.rows = rows;
        this.service = service;
        this.publication = publication;
        this.actor = actor;
        this.links = links;
        this.now = now;
    }

    /** Exemplars within the caller's scope. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
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
            operationId = "listExemplars",
            summary = "Danh sách điển hình (List exemplars)",
            description = "Điển hình trong phạm vi của người gọi, mới trước, cả đã thu hồi.")
    @APIResponse(responseCode = "200", description = "Một trang điển hình")
    public ExemplarPage list(@Valid @BeanParam ExemplarFilter filter, @BeanParam PageRequest page, UriInfo request) {
        Slice<ExemplarRow> slice = rows.list(filter, actor.get(), page, now.today());
        return new ExemplarPage(slice.items(), links.next(request, slice));
    }

    /** One exemplar. */
    @GET
    @Path("{id}")
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
            operationId = "getExemplar",
            summary = "Một điển hình (Get an exemplar)",
            description = "Các công nhận, hồ sơ công bố, căn cứ công bố, nhiệm vụ tuyên truyền và lịch sử.")
    @APIResponse(responseCode = "200", description = "Điển hình")
    public RestResponse<ExemplarView> get(@Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id) {
        return answer(id, actor.get());
    }

    /** Correct the profile. */
    @PUT
    @Path("{id}/profile")
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.UNIT_LEADER, Roles.PROVINCE_BOARD})
    @Operation(
            operationId = "correctProfile",
            summary = "Đính chính hồ sơ công bố (Correct the profile)",
            description =
                    "Thay toàn bộ văn bản; căn cứ công bố giữ nguyên. Loại CORRECTION hoặc CLARIFICATION; nguồn cấp báo thay đổi ngay.")
    @APIResponse(responseCode = "200", description = "Điển hình sau thao tác")
    public RestResponse<ExemplarView> correct(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ProfileCorrection request) {
        Actor who = actor.get();
        publication.correct(id, IfMatch.require(ifMatch), request, who, now.instant());
        return answer(id, who);
    }

    /** Set the embargo. */
    @PUT
    @Path("{id}/embargo")
    @RolesAllowed({Roles.PROVINCE_BOARD, Roles.DISTRICT_BOARD, Roles.UNIT_LEADER})
    @Operation(
            operationId = "setEmbargo",
            summary = "Đặt hoặc bỏ thời điểm công bố (Set the embargo)",
            description = "until vắng mặt hoặc đã qua: công bố ngay.")
    @APIResponse(responseCode = "200", description = "Điển hình sau thao tác")
    public RestResponse<ExemplarView> embargo(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid EmbargoChange request) {
        Actor who = actor.get();
        service.embargo(id, IfMatch.require(ifMatch), request.until(), who, now.instant());
        return answer(id, who);
    }

    /** Add a publication ground. */
    @POST
    @Path("{id}/publication-grounds")
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "addPublicationGround",
            summary = "Thêm căn cứ công bố (Add a publication ground)",
            description =
                    "Công bố được khi có căn cứ cho NAME và STORY; ảnh cần PHOTO. Mỗi căn cứ là một phiên bản mới của mục đích đó. "
                            + "Trẻ em: mọi mục đích cần sự đồng ý của cha, mẹ hoặc người giám hộ.")
    @APIResponse(responseCode = "200", description = "Điển hình sau thao tác")
    public RestResponse<ExemplarView> grant(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid NewGround request) {
        Actor who = actor.get();
        publication.grant(id, IfMatch.require(ifMatch), request, who, now.instant());
        return answer(id, who);
    }

    /** Withdraw a publication ground. */
    @POST
    @Path("{id}/publication-withdrawal")
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "withdrawPublication",
            summary = "Rút căn cứ công bố (Withdraw a publication ground)",
            description = "Mọi căn cứ còn hiệu lực của mục đích đó bị rút; hồ sơ ra khỏi nguồn cấp ngay.")
    @APIResponse(responseCode = "200", description = "Điển hình sau thao tác")
    public RestResponse<ExemplarView> withdraw(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid PublicationWithdrawal request) {
        Actor who = actor.get();
        publication.withdraw(id, IfMatch.require(ifMatch), request.purpose(), request.reason(), who, now.instant());
        return answer(id, who);
    }

    private RestResponse<ExemplarView> answer(UUID id, Actor who) {
        return Answers.ok(rows.shown(id, who, now.today()));
    }
}
