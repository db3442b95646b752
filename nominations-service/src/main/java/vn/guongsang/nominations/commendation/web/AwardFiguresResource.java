package vn.guongsang.nominations.commendation.web;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.guongsang.kit.actor.CurrentActor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.problem.Languages;
import vn.guongsang.kit.time.Now;
import vn.guongsang.nominations.commendation.proposal.CommendationForms;

/** What is told of commendations as a whole: the forms, and the figures of a year. */
@Path("/v1")
@Tag(name = "commendations")
public class AwardFiguresResource {

    private final CommendationForms forms;
    private final AwardFigures figures;
    private final CurrentActor actor;
    private final Now now;

    AwardFiguresResource(CommendationForms forms, AwardFigures figures, CurrentActor actor, Now now) {
        this.forms = forms;
        this.figures = figures;
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
}
