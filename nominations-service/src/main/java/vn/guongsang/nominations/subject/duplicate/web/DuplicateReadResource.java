package vn.guongsang.nominations.subject.duplicate.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.CurrentActor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Now;
import vn.guongsang.nominations.subject.Subjects;
import vn.guongsang.nominations.subject.duplicate.CandidateList;
import vn.guongsang.nominations.subject.duplicate.DuplicateCandidates;
import vn.guongsang.nominations.subject.duplicate.SubjectRecognitions;

/** What a subject may share with others, and what it has been recognised for. */
@Path("/v1/subjects")
@Tag(name = "subjects")
public class DuplicateReadResource {

    private static final String ID = "Mã đối tượng";
    private static final String EXAMPLE = "7f1c1b1e-0000-4000-8000-000000000001";

    private final Subjects subjects;
    private final DuplicateCandidates candidates;
    private final SubjectRecognitions recognitions;
    private final CurrentActor actor;
    private final Now now;

    DuplicateReadResource(
            Subjects subjects,
            DuplicateCandidates candidates,
            SubjectRecognitions recognitions,
            CurrentActor actor,
            Now now) {
        this.subjects = subjects;
        this.candidates = candidates;
        this.recognitions = recognitions;
        this.actor = actor;
        this.now = now;
    }

    /** The subjects that may be the same one. */
    @GET
    @Path("{id}/duplicate-candidates")
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
            operationId = "listDuplicateCandidates",
            summary = "Đối tượng có thể trùng (List duplicate candidates)",
            description =
                    "Đối tượng giống về tên, năm sinh, đơn vị, số định danh ở mọi đơn vị, mọi năm; hộ gia đình trùng chủ hộ, tập thể trùng người đứng đầu. Ngoài phạm vi của người đọc chỉ nêu điều quyết định công nhận đã công khai; còn lại chỉ có số lượng.")
    @APIResponse(responseCode = "200", description = "Các đối tượng có thể trùng")
    public CandidateList candidates(@Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id) {
        Actor reader = actor.get();
        requireVisible(id, reader);
        return candidates.of(id, reader.scope(), now.instant());
    }

    /** The awards of a subject. */
    @GET
    @Path("{id}/recognitions")
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
            operationId = "listSubjectRecognitions",
            summary = "Quá trình được công nhận của đối tượng (List a subject's recognitions)",
            description = "Mọi lần công nhận của đối tượng và các bản trùng của nó, kể cả đã thu hồi.")
    @APIResponse(responseCode = "200", description = "Các lần công nhận")
    public SubjectRecognitionList recognitions(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id) {
        Actor reader = actor.get();
        requireVisible(id, reader);
        UUID distinct = subjects.distinct(id);
        return new SubjectRecognitionList(distinct, recognitions.of(distinct, reader.scope(), now.instant()));
    }

    private void requireVisible(UUID id, Actor reader) {
        if (subjects.find(id, reader.scope()).isEmpty()) {
            throw new ProblemException(KitProblem.NOT_FOUND);
        }
    }
}
