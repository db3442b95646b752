package vn.guongsang.nominations.subject.duplicate.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import vn.guongsang.kit.time.Now;
import vn.guongsang.kit.web.Answers;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.nominations.subject.SubjectService;
import vn.guongsang.nominations.subject.SubjectView;
import vn.guongsang.nominations.subject.duplicate.MergeService;

/** The board's decisions on subjects that may be the same one. */
@Path("/v1/subjects")
@Tag(name = "subjects")
public class DuplicateResource {

    private static final String ID = "Mã đối tượng";
    private static final String EXAMPLE = "7f1c1b1e-0000-4000-8000-000000000001";
    private static final String VERSION = "Phiên bản đã đọc";
    private static final String TAG = "\"v1\"";

    private final MergeService merges;
    private final SubjectService subjects;
    private final CurrentActor actor;
    private final Now now;

    DuplicateResource(MergeService merges, SubjectService subjects, CurrentActor actor, Now now) {
        this.merges = merges;
        this.subjects = subjects;
        this.actor = actor;
        this.now = now;
    }

    /** Says that two are two. */
    @POST
    @Path("{id}/not-duplicate")
    @RolesAllowed(Roles.PROVINCE_BOARD)
    @Idempotent
    @Operation(
            operationId = "tellSubjectsApart",
            summary = "Kết luận không trùng (Tell two subjects apart)",
            description = "Cặp đối tượng này không còn xuất hiện trong danh sách nghi trùng của nhau.")
    @APIResponse(responseCode = "200", description = "Đối tượng sau thao tác")
    public RestResponse<SubjectView> tellApart(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid SubjectDistinction request) {
        return Answers.ok(subjects.tellApart(
                id, IfMatch.require(ifMatch), request.other(), request.reason(), actor.get(), now.instant()));
    }

    /** Merges a subject into another. */
    @POST
    @Path("{id}/merge")
    @RolesAllowed(Roles.PROVINCE_BOARD)
    @Idempotent
    @Operation(
            operationId = "mergeSubject",
            summary = "Gộp đối tượng trùng (Merge a duplicate subject)",
            description =
                    "ACTIVE → DUPLICATE. Hồ sơ và công nhận của bản trùng giữ nguyên chỗ; đếm đối tượng theo đối tượng còn lại. Không gộp vào một bản trùng, không gộp đối tượng đang có bản trùng, không gộp khác loại.")
    @APIResponse(responseCode = "200", description = "Bản trùng sau khi gộp")
    public RestResponse<SubjectView> merge(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid SubjectMerge request) {
        return Answers.ok(merges.merge(
                id, IfMatch.require(ifMatch), request.into(), request.reason(), actor.get(), now.instant()));
    }

    /** Takes a merge back. */
    @POST
    @Path("{id}/merge-reversal")
    @RolesAllowed(Roles.PROVINCE_BOARD)
    @Idempotent
    @Operation(
            operationId = "reverseSubjectMerge",
            summary = "Hoàn tác việc gộp (Reverse a merge)",
            description = "DUPLICATE → ACTIVE. Mọi thứ trở lại như trước khi gộp; lịch sử vẫn giữ cả hai bước.")
    @APIResponse(responseCode = "200", description = "Đối tượng đứng riêng trở lại")
    public RestResponse<SubjectView> reverse(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid MergeReversal request) {
        return Answers.ok(merges.reverse(id, IfMatch.require(ifMatch), request.reason(), actor.get(), now.instant()));
    }
}
