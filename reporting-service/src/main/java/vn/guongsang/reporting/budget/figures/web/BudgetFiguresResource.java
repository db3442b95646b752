package vn.guongsang.reporting.budget.figures.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.guongsang.kit.actor.CurrentActor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.time.Now;
import vn.guongsang.reporting.budget.figures.BudgetFigures;
import vn.guongsang.reporting.budget.figures.FigureSums;
import vn.guongsang.reporting.budget.figures.FiguresQuestion;

/** Sums of money. */
@Path("/v1/budget-figures")
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
public class BudgetFiguresResource {

    private final FigureSums sums;
    private final CurrentActor actor;
    private final Now now;

    BudgetFiguresResource(FigureSums sums, CurrentActor actor, Now now) {
        this.sums = sums;
        this.actor = actor;
        this.now = now;
    }

    /** The sums of a year. */
    @GET
    @Operation(
            operationId = "getBudgetFigures",
            summary = "Số liệu kinh phí của một năm (Get budget figures)",
            description =
                    "Lập, phê duyệt, phân bổ, đã chi, còn lại, quyết toán; theo nguồn, theo nhiệm vụ; riêng đơn vị hoặc cả cây. "
                            + "Tra đến từng dòng ở /v1/budget-lines, từng khoản chi ở /v1/budget-spendings.")
    @APIResponse(responseCode = "200", description = "Số liệu")
    public BudgetFigures get(@Valid @BeanParam FiguresQuestion question) {
        return sums.of(question, actor.get().scope(), now.today());
    }
}
