package vn.guongsang.reporting.training.figure.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.guongsang.kit.actor.CurrentActor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.actor.UnitScope;
import vn.guongsang.kit.page.PageLinks;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.table.write.Tables;
import vn.guongsang.kit.time.Now;
import vn.guongsang.reporting.training.Trainings;
import vn.guongsang.reporting.training.figure.FigureQuestion;
import vn.guongsang.reporting.training.figure.Figures;
import vn.guongsang.reporting.training.figure.TrainingCoverage;
import vn.guongsang.reporting.training.figure.TrainingCoverageFilter;
import vn.guongsang.reporting.training.figure.TrainingCoverageRow;
import vn.guongsang.reporting.training.form.Audience;
import vn.guongsang.reporting.training.form.TrainingType;
import vn.guongsang.reporting.unit.Units;

/** Numbers of training, and units without any. */
@Path("/v1")
@Tag(name = "trainings")
@RolesAllowed({
    Roles.UNIT_OFFICER,
    Roles.UNIT_LEADER,
    Roles.DISTRICT_BOARD,
    Roles.PROVINCE_BOARD,
    Roles.PROPAGANDA_BOARD,
    Roles.COUNCIL_MEMBER,
    Roles.INSPECTOR,
    Roles.AUDITOR,
    Roles.ADMIN
})
public class FigureResource {

    private final Figures figures;
    private final TrainingCoverage coverage;
    private final Units units;
    private final CurrentActor actor;
    private final PageLinks links;
    private final Now now;

    FigureResource(
            Figures figures, TrainingCoverage coverage, Units units, CurrentActor actor, PageLinks links, Now now) {
        this.figures = figures;
        this.coverage = coverage;
        this.units = units;
        this.actor = actor;
        this.links = links;
        this.now = now;
    }

    /** The numbers of a year. */
    @GET
    @Path("training-figures")
    @Operation(
            operationId = "getTrainingFigures",
            summary = "Số liệu tập huấn của một năm (Get training figures)",
            description =
                    "Lớp đã tổ chức, tính theo đơn vị của người dự; hỏi một đơn vị thì gồm cấp dưới và đơn vị tiền thân. Xem từng lớp: listTrainingSessions với status=HELD. Chỉ tiêu không có số: NO_TARGET, không có phần trăm.")
    @APIResponse(responseCode = "200", description = "Số liệu")
    public FiguresView figures(
            @Parameter(description = "Năm", example = "2026", required = true)
                    @QueryParam("year")
                    @NotNull
                    @Min(2022)
                    @Max(2100)
                    Integer year,
            @Parameter(description = "Đơn vị và cấp dưới", example = "7f1c1b1e-0000-4000-8000-000000000001")
                    @QueryParam("unitId")
                    UUID unitId,
            @Parameter(description = "Nội dung", example = "EMULATION_SKILLS") @QueryParam("type") TrainingType type,
            @Parameter(description = "Đối tượng", example = "EMULATION_STAFF") @QueryParam("audience")
                    Audience audience) {
        LocalDate basis = Trainings.basis(year, now.today());
        UnitScope scope = actor.get().scope();
        if (unitId != null && units.find(unitId, basis, scope).isEmpty()) {
            throw new ProblemException(KitProblem.NOT_FOUND);
        }
        Figures.Answer answer = figures.ask(new FigureQuestion(year, unitId, type, audience, basis), scope);
        return new FiguresView(year, basis, unitId, answer.totals(), answer.lines());
    }

    /** The units of a day. */
    @GET
    @Path("training-coverage")
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
    @Operation(
            operationId = "getTrainingCoverage",
            summary = "Đơn vị chưa, lâu chưa được tập huấn (Get the coverage by training)",
            description =
                    "Đơn vị của ngày asOf; chưa từng có người dự trước, rồi lâu nhất trước. Người của đơn vị tiền thân được tính cho đơn vị kế thừa và được nêu rõ (throughPredecessor).")
    @APIResponse(responseCode = "200", description = "Một trang đơn vị")
    public TrainingCoveragePage coverage(
            @BeanParam TrainingCoverageFilter filter, @BeanParam PageRequest page, @Context UriInfo request) {
        LocalDate today = now.today();
        Slice<TrainingCoverageRow> slice = coverage.page(filter, actor.get().scope(), page, today);
        return new TrainingCoveragePage(
                filter.asOf() == null ? today : filter.asOf(), slice.items(), links.next(request, slice));
    }
}
