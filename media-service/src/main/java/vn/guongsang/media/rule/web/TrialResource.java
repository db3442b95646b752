package vn.guongsang.media.rule.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.idempotency.Idempotent;
import vn.guongsang.kit.time.Now;
import vn.guongsang.media.rule.NewTrial;
import vn.guongsang.media.rule.TrialView;
import vn.guongsang.media.rule.Trials;

/** Trials of rules. */
@Path("/v1/propagation-rule-trials")
@Tag(name = "propagation-rules")
public class TrialResource {

    private final Trials trials;
    private final Now now;

    TrialResource(Trials trials, Now now) {
        this.trials = trials;
        this.now = now;
    }

    /** Tries a rule on past approvals. */
    @POST
    @RolesAllowed({Roles.PROPAGANDA_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "tryPropagationRule",
            summary = "Chạy thử quy tắc (Try a propagation rule)",
            description = "Quy tắc sẽ giao những gì nếu đã áp dụng trong kỳ, bên cạnh các quy tắc có hiệu lực lúc đó; "
                    + "không lưu, không giao. validFrom, validTo của quy tắc không xét tới.")
    @APIResponse(responseCode = "200", description = "Kết quả chạy thử")
    public TrialView run(@NotNull @Valid NewTrial trial) {
        return trials.run(trial, now.instant());
    }
}
