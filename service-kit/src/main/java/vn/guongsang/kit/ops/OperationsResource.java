package vn.guongsang.kit.ops;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.guongsang.kit.actor.CurrentActor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.audit.AuditVerdict;
import vn.guongsang.kit.audit.AuditVerifier;
import vn.guongsang.kit.event.Republisher;
import vn.guongsang.kit.idempotency.Idempotent;
import vn.guongsang.kit.inbox.HeldRecord;
import vn.guongsang.kit.inbox.Quarantine;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;

/** The internal API for those who operate a service. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/internal/v1")
@Tag(name = "operations", description = "Vận hành nội bộ: phát lại sự kiện, bản ghi bị giữ lại, kiểm tra nhật ký")
public class OperationsResource {

    private static final int AGGREGATES_A_CALL = 10_000;

    private final CurrentActor actor;
    private final Republisher republisher;
    private final Quarantine quarantine;
    private final QuarantineService resolutions;
    private final AuditVerifier audit;

    OperationsResource(
            CurrentActor actor,
            Republisher republisher,
            Quarantine quarantine,
            QuarantineService resolutions,
            AuditVerifier audit) {
        this.actor = actor;
        this.republisher = republisher;
        this.quarantine = quarantine;
        this.resolutions = resolutions;
        this.audit = audit;
    }

    /** Sends the newest version of aggregates once more. */
    @POST
    @Path("/republish")
    @RolesAllowed(Roles.ADMIN)
    @Idempotent
    @Operation(
            operationId = "republishEvents",
            summary = "Phát lại sự kiện (Republish events)",
            description = "Gửi lại phiên bản mới nhất của các đối tượng đã nêu, hoặc của cả một chủ đề Kafka. "
                    + "Một chủ đề được đi qua nhiều nhất 10.000 đối tượng mỗi lần; gọi tiếp với after = next cho đến khi "
                    + "next vắng mặt. Bên nhận bỏ qua sự kiện đã xử lý, nên gọi nhiều lần không gây hại.")
    public Republished republish(@NotNull @Valid RepublishRequest request) {
        boolean byId = request.aggregateIds() != null && !request.aggregateIds().isEmpty();
        if (byId == (request.topic() != null)) {
            throw new ProblemException(KitProblem.VALIDATION_FAILED).at("/topic", "topic-or-aggregates");
        }
        if (byId) {
            return new Republished(republisher.republish(request.aggregateIds()), null);
        }
        Republisher.Armed armed = republisher.republishTopic(request.topic(), request.after(), AGGREGATES_A_CALL);
        return new Republished(armed.events(), armed.next());
    }

    /** Records that could not be consumed. */
    @GET
    @Path("/quarantine")
    @RolesAllowed({Roles.ADMIN, Roles.AUDITOR})
    @Operation(
            operationId = "listQuarantine",
            summary = "Liệt kê bản ghi bị giữ lại (List quarantined records)",
            description = "Bản ghi sự kiện không xử lý được, cũ trước mới sau, nhiều nhất 100; "
                    + "trang sau: after = id cuối cùng của trang trước.")
    public HeldRecords list(
            @Parameter(description = "Trạng thái cần xem; không nêu thì là HELD", example = "HELD")
                    @QueryParam("status")
                    HeldStatus status,
            @Parameter(
                            description = "Mã của bản ghi cuối trang trước",
                            example = "0197a000-0000-7000-8000-0000000000a1")
                    @QueryParam("after")
                    UUID after) {
        return new HeldRecords(quarantine.list(
                (status == null ? HeldStatus.HELD : status).name(), after == null ? new UUID(0, 0) : after));
    }

    /** Tries a held record again. */
    @POST
    @Path("/quarantine/{id}/retry")
    @RolesAllowed(Roles.ADMIN)
    @Idempotent
    @Operation(
            operationId = "retryQuarantined",
            summary = "Xử lý lại bản ghi bị giữ (Retry a quarantined record)",
            description = "Xử lý lại ngay. Nếu vẫn không được, trả lỗi 422 và bản ghi còn nguyên.")
    public HeldRecord retry(
            @Parameter(description = "Mã bản ghi", example = "0197a000-0000-7000-8000-0000000000a1") @PathParam("id")
                    UUID id) {
        return resolutions.retry(id, actor.get());
    }

    /** Gives a held record up. */
    @POST
    @Path("/quarantine/{id}/discard")
    @RolesAllowed(Roles.ADMIN)
    @Idempotent
    @Operation(
            operationId = "discardQuarantined",
            summary = "Bỏ bản ghi bị giữ, có lý do (Discard a quarantined record)",
            description = "Đóng bản ghi mà không xử lý; bắt buộc nêu lý do. Byte gốc vẫn được lưu.")
    public HeldRecord discard(
            @Parameter(description = "Mã bản ghi", example = "0197a000-0000-7000-8000-0000000000a1") @PathParam("id")
                    UUID id,
            @NotNull @Valid Discard discard) {
        return resolutions.discard(id, actor.get(), discard.reason());
    }

    /** Checks the hash chains of the audit. */
    @GET
    @Path("/audit/verification")
    @RolesAllowed({Roles.ADMIN, Roles.AUDITOR})
    @Transactional
    @Operation(
            operationId = "verifyAudit",
            summary = "Kiểm tra chuỗi nhật ký kiểm toán (Verify the audit chain)",
            description = "Đọc nhiều nhất 50.000 dòng mỗi lần; gọi tiếp với after = next cho đến khi next vắng mặt.")
    public AuditVerdict verify(
            @Parameter(description = "Mã để kiểm tra tiếp", example = "0197a000-0000-7000-8000-0000000000a1")
                    @QueryParam("after")
                    UUID after) {
        return audit.verify(after, 50_000);
    }
}
