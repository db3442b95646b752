package vn.guongsang.reporting.budget.line.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.problem.Languages;
import vn.guongsang.reporting.budget.line.BudgetTask;
import vn.guongsang.reporting.budget.line.BudgetTasks;

/** The tasks that money is estimated for. */
@Path("/v1/budget-tasks")
@Tag(name = "budgets")
@RolesAllowed({
    Roles.UNIT_OFFICER,
    Roles.UNIT_LEADER,
    Roles.DISTRICT_BOARD,
    Roles.PROVINCE_BOARD,
    Roles.FINANCE,
    Roles.INSPECTOR,
    Roles.AUDITOR
})
public class BudgetTaskResource {

    private final BudgetTasks tasks;

    BudgetTaskResource(BudgetTasks tasks) {
        this.tasks = tasks;
    }

    /** All of them. */
    @Schema(name = "BudgetTaskList", description = "Các nhiệm vụ được lập dự toán")
    public record Tasks(
            @NotNull @Schema(description = "Theo thứ tự của Kế hoạch", maxItems = 100) List<BudgetTask> items) {}

    /** All tasks. */
    @GET
    @Operation(
            operationId = "listBudgetTasks",
            summary = "Các nhiệm vụ được lập dự toán (List budget tasks)",
            description = "Nhiệm vụ của Kế hoạch cùng nguyên văn; là dữ liệu có năm hiệu lực.")
    @APIResponse(responseCode = "200", description = "Các nhiệm vụ")
    public Tasks list(@Context HttpHeaders headers) {
        return new Tasks(tasks.all(Languages.pick(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE))));
    }
}
