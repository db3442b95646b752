package vn.guongsang.media.contest.entry.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.guongsang.kit.actor.CurrentActor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.idempotency.Idempotent;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Now;
import vn.guongsang.kit.web.Answers;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.media.contest.entry.Entries;
import vn.guongsang.media.contest.entry.EntryService;
import vn.guongsang.media.contest.entry.EntryView;
import vn.guongsang.media.contest.entry.content.NewEntry;
import vn.guongsang.media.contest.step.Because;

/** One entry: reading, and one sub-resource a step. */
@Path("/v1/contest-entries")
@Tag(name = "contest-entries")
public class EntryStepResource {

    private static final String ID = "Mã bài dự thi";
    private static final String EXAMPLE = "7f1c1b1e-0000-4000-8000-000000000001";
    private static final String VERSION = "Phiên bản đã đọc";
    private static final String TAG = "\"v1\"";

    private final Entries entries;
    private final EntryService service;
    private final CurrentActor actor;
    private final Now now;

    EntryStepResource(Entries entries, EntryService service, CurrentActor actor, Now now) {
        this.entries = entries;
        this.service = service;
        this.actor = actor;
        this.now = now;
    }

    /** One entry. */
    @GET
    @Path("{id}")
    @RolesAllowed({
        Roles.PROPAGANDA_BOARD,
        Roles.PROVINCE_BOARD,
        Roles.UNIT_OFFICER,
        Roles.UNIT_LEADER,
        Roles.MEDIA_EDITOR,
        Roles.INSPECTOR,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    @Operation(
            operationId = "getContestEntry",
            summary = "Một bài dự thi (Get a contest entry)",
            description = "Tác phẩm, lịch sử, thao tác được phép; tác giả chỉ nơi gửi và cơ quan tổ chức thấy.")
    @APIResponse(responseCode = "200", description = "Bài dự thi")
    public RestResponse<EntryView> get(@Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id) {
        return Answers.ok(
                entries.find(id, actor.get(), true).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND)));
    }

    /** Rewrites an entry. */
    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.MEDIA_EDITOR})
    @Operation(
            operationId = "editContestEntry",
            summary = "Sửa bài dự thi (Edit a contest entry)",
            description = "Trong hạn của thể loại; giữ số báo danh và thời điểm nộp lần đầu.")
    @APIResponse(responseCode = "200", description = "Bài dự thi sau khi sửa")
    public RestResponse<EntryView> edit(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid NewEntry entry) {
        return Answers.ok(service.edit(id, IfMatch.require(ifMatch), entry, actor.get(), now.instant()));
    }

    /** Takes an entry back. */
    @POST
    @Path("{id}/withdrawal")
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.MEDIA_EDITOR})
    @Idempotent
    @Operation(
            operationId = "withdrawContestEntry",
            summary = "Rút bài (Withdraw a contest entry)",
            description = "SUBMITTED → WITHDRAWN, trước khi có kết quả; có lý do.")
    @APIResponse(responseCode = "200", description = "Bài dự thi sau thao tác")
    public RestResponse<EntryView> withdraw(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid Because request) {
        return Answers.ok(service.withdraw(id, IfMatch.require(ifMatch), request.reason(), actor.get(), now.instant()));
    }

    /** Takes an entry out. */
    @POST
    @Path("{id}/disqualification")
    @RolesAllowed({Roles.PROPAGANDA_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "disqualifyContestEntry",
            summary = "Loại bài phạm quy (Disqualify a contest entry)",
            description = "SUBMITTED → DISQUALIFIED, có lý do. Sau khi có kết quả: giữ dòng kết quả, ghi note.")
    @APIResponse(responseCode = "200", description = "Bài dự thi sau thao tác")
    public RestResponse<EntryView> disqualify(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid Because request) {
        return Answers.ok(
                service.disqualify(id, IfMatch.require(ifMatch), request.reason(), actor.get(), now.instant()));
    }

    /** Erases an author. */
    @POST
    @Path("{id}/author-erasure")
    @RolesAllowed({Roles.PROPAGANDA_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "eraseContestAuthor",
            summary = "Xóa dữ liệu tác giả (Erase an author)",
            description = "Theo yêu cầu của tác giả; tác phẩm và kết quả giữ lại, không còn tên.")
    @APIResponse(responseCode = "200", description = "Bài dự thi sau thao tác")
    public RestResponse<EntryView> forgetAuthor(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch) {
        return Answers.ok(service.forgetAuthor(id, IfMatch.require(ifMatch), actor.get(), now.instant()));
    }

    /** Proposes a candidate. */
    @POST
    @Path("{id}/proposal")
    @RolesAllowed({Roles.PROPAGANDA_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "proposeContestCandidate",
            summary = "Giới thiệu làm hồ sơ công nhận (Propose a candidate)",
            description =
                    "Sau khi công bố kết quả: nhân vật của bài thành một giới thiệu ở nominations-service. Sự kiện không mang tên ai.")
    @APIResponse(responseCode = "200", description = "Bài dự thi sau thao tác")
    public RestResponse<EntryView> propose(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch) {
        return Answers.ok(service.propose(id, IfMatch.require(ifMatch), actor.get(), now.instant()));
    }
}
