package vn.guongsang.reporting.funnel.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.guongsang.kit.actor.CurrentActor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.text.Labels;
import vn.guongsang.kit.time.Now;
import vn.guongsang.model.UnitType;
import vn.guongsang.reporting.funnel.Funnel;
import vn.guongsang.reporting.plan.Quotas;
import vn.guongsang.reporting.unit.KnownUnit;
import vn.guongsang.reporting.unit.Units;

/** Shows how exemplars go up from level to level. */
@Path("/v1/funnel")
@Tag(name = "funnel")
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
public class FunnelResource {

    private final Funnel funnel;
    private final Quotas quotas;
    private final Units units;
    private final CurrentActor actor;
    private final Labels labels;
    private final Now now;

    FunnelResource(Funnel funnel, Quotas quotas, Units units, CurrentActor actor, Labels labels, Now now) {
        this.funnel = funnel;
        this.quotas = quotas;
        this.units = units;
        this.actor = actor;
        this.labels = labels;
        this.now = now;
    }

    /** The funnel of a year, of the province or of a unit with what lies below it. */
    @GET
    @Operation(
            operationId = "getFunnel",
            summary = "Phễu giới thiệu, lựa chọn (Get the funnel)",
            description =
                    "Đếm đối tượng của các công nhận trong năm thi đua: được giới thiệu lên tỉnh, được chọn cấp tỉnh, gửi Ban TĐKT Trung ương, "
                            + "được chọn toàn quốc; và trung vị số ngày giữa hai bước. Có thể tới một bước mà không qua bước trước.")
    @APIResponse(responseCode = "200", description = "Bốn bước")
    public FunnelView get(
            @Parameter(description = "Năm thi đua", example = "2024") @QueryParam("year") @NotNull @Min(2000) @Max(2100)
                    Integer year,
            @Parameter(description = "Đơn vị; bỏ trống: toàn tỉnh", example = "7f1c1b1e-0000-4000-8000-000000000001")
                    @QueryParam("unitId")
                    UUID unitId) {
        LocalDate day = quotas.planOf(year).basisDate(year, now.today());
        KnownUnit unit = (unitId == null
                        ? units.province(day, actor.get().scope())
                        : units.find(unitId, day, actor.get().scope()))
                .orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
        boolean everywhere = unit.type() == UnitType.PROVINCE;
        List<FunnelView.Step> steps = funnel.of(year, everywhere ? null : unit.id(), unit.lastDayBy(day)).stream()
                .map(count -> new FunnelView.Step(
                        count.step(),
                        labels.of("funnel-step", count.step()),
                        count.subjects(),
                        count.fromPrevious(),
                        count.medianDays()))
                .toList();
        return new FunnelView(year, everywhere ? null : unit.id(), steps);
    }
}
