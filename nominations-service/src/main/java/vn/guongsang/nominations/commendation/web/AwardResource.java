package vn.guongsang.nominations.commendation.web;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.CurrentActor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.Languages;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Now;
import vn.guongsang.nominations.commendation.proposal.CommendationForms;
import vn.guongsang.nominations.subject.Subjects;

/** What is told of commendations as a whole: the forms, the figures of a year, the awards of a subject. */
@Path("/v1")
@Tag(name = "commendations")
public class AwardResource {

    private final CommendationForms forms;
    private final AwardFigures figures;
    private final Subjects subjects;
    private final CurrentActor actor;
    private final Now now;

    AwardResource(CommendationForms forms, AwardFigures figures, Subjects subjects, CurrentActor actor, Now now) {
        this.forms = forms;
        this.figures = figures;
        this.subjects = subjects;
        this.actor = actor;
        this.now = now;
    }

    /** The forms of commendation. */
    @GET
    @Path("commendation-forms")
    @Authenticated
    @Operation(
            operationId = "listCommendationForms",
            summary = "Hình thức khen thưởng (List forms of commendation)",
            description = "Các hình thức có hiệu lực tại ngày asOf và cấp quyết định, từ cơ sở lên.")
    @APIResponse(responseCode = "200", description = "Danh mục")
    public CommendationFormPage forms(
            @Parameter(description = "Ngày cần xem; mặc định hôm nay", example = "2024-06-30") @QueryParam("asOf")
                    LocalDate asOf,
            HttpHeaders headers) {
        Locale language = Languages.pick(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return new CommendationFormPage(forms.inForce(asOf == null ? now.today() : asOf, language));
    }

    /** The figures of a year. */
    @GET
    @Path("commendation-statistics")
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
            operationId = "getCommendationStatistics",
            summary = "Thống kê khen thưởng (Get commendation statistics)",
            description =
                    "Quyết định còn hiệu lực ký trong năm: số lượng, số ngày từ thành tích đến quyết định, tỷ lệ đột xuất, chuyên đề. Từng quyết định: /v1/commendations?status=DECIDED&decidedIn=…")
    @APIResponse(responseCode = "200", description = "Số liệu")
    public CommendationStatistics statistics(
            @Parameter(description = "Năm của ngày ký; bắt buộc", example = "2024", required = true)
                    @QueryParam("year")
                    @NotNull
                    @Min(2000)
                    @Max(2100)
                    Integer year,
            @Parameter(
                            description = "Đơn vị đề nghị; vắng mặt là cả phạm vi của người gọi",
                            example = "7f1c1b1e-0000-4000-8000-000000000001")
                    @QueryParam("unitId")
                    UUID unitId) {
        return figures.statistics(year, unitId, actor.get().scope());
    }

    /** The awards of a subject. */
    @GET
    @Path("subjects/{id}/awards")
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
            operationId = "listAwardsOfSubject",
            summary = "Quá trình khen thưởng (List the awards of a subject)",
            description = "Các lần công nhận và khen thưởng của đối tượng, của mọi cấp, cũ trước; cả đã hủy bỏ.")
    @APIResponse(responseCode = "200", description = "Quá trình khen thưởng")
    public Awards awards(
            @Parameter(description = "Mã đối tượng", example = "7f1c1b1e-0000-4000-8000-000000000001") @PathParam("id")
                    UUID id) {
        Actor reader = actor.get();
        subjects.find(id, reader.scope()).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
        return figures.awards(id);
    }
}
