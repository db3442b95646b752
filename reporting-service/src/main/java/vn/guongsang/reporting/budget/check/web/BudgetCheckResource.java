package vn.guongsang.reporting.budget.check.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.guongsang.kit.actor.CurrentActor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Now;
import vn.guongsang.reporting.budget.check.BudgetChecks;
import vn.guongsang.reporting.budget.check.CheckReport;

/** Warnings of an estimate. */
@Path("/v1/budget-estimates")
@Tag(name = "budgets")
public class BudgetCheckResource {

    private final BudgetChecks checks;
    private final CurrentActor actor;
    private final Now now;

    BudgetCheckResource(BudgetChecks checks, CurrentActor actor, Now now) {
        this.checks = checks;
        this.actor = actor;
        this.now = now;
    }

    /** What does not fit. */
    @GET
    @Path("{id}/checks")
    @RolesAllowed({
        Roles.UNIT_OFFICER,
        Roles.UNIT_LEADER,
        Roles.DISTRICT_BOARD,
        Roles.PROVINCE_BOARD,
        Roles.FINANCE,
        Roles.INSPECTOR,
        Roles.AUDITOR
    })
    @Operation(
            operationId = "getBudgetChecks",
            summary = "Đối chiếu kinh phí với hoạt động (Check a budget estimate)",
            description =
                    "Tiền có hoạt động không, hoạt động có tiền không, chi trước hoạt động, hoạt động đã hủy. Chỉ cảnh báo. "
                            + "Nhiều nhất 1.000 cảnh báo.")
    @APIResponse(responseCode = "200", description = "Các cảnh báo")
    public CheckReport get(
            @Parameter(description = "Mã dự toán", example = "7f1c1b1e-0000-4000-8000-000000000001") @PathParam("id")
                    UUID id) {
        return checks.of(id, actor.get().scope(), now.today())
                .orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
    }
}
