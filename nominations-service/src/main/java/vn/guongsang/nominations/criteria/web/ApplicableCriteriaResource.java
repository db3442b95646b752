package vn.guongsang.nominations.criteria.web;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.guongsang.kit.problem.Languages;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Now;
import vn.guongsang.nominations.codelist.CodeLists;
import vn.guongsang.nominations.codelist.CodeView;
import vn.guongsang.nominations.criteria.CriteriaProblem;
import vn.guongsang.nominations.criteria.applicable.ApplicableCriteria;
import vn.guongsang.nominations.criteria.applicable.ApplicableCriteriaView;
import vn.guongsang.nominations.unit.UnitProblem;
import vn.guongsang.nominations.unit.Units;

/** Which criteria a nomination has to meet. */
@Path("/v1/applicable-criteria")
@Authenticated
@Tag(name = "criteria")
public class ApplicableCriteriaResource {

    private final ApplicableCriteria criteria;
    private final Units units;
    private final CodeLists lists;
    private final Now now;

    ApplicableCriteriaResource(ApplicableCriteria criteria, Units units, CodeLists lists, Now now) {
        this.criteria = criteria;
        this.units = units;
        this.lists = lists;
        this.now = now;
    }

    /** The general criteria and the unit's own. */
    @GET
    @Operation(
            operationId = "getApplicableCriteria",
            summary = "Tiêu chuẩn áp dụng (Get the applicable criteria)",
            description =
                    "Bốn tiêu chuẩn chung cùng các tiêu chuẩn trong bản của chính đơn vị có hiệu lực vào ngày asOf. "
                            + "Đơn vị chưa có bản nào có hiệu lực thì chỉ áp dụng bốn tiêu chuẩn chung: không lấy của đơn vị cấp "
                            + "trên hay đơn vị tiền thân, edition vắng mặt.")
    @APIResponse(responseCode = "200", description = "Các tiêu chuẩn")
    public ApplicableCriteriaView get(@Valid @BeanParam ApplicableCriteriaQuestion asked, HttpHeaders headers) {
        LocalDate day = asked.asOf() == null ? now.today() : asked.asOf();
        if (!units.exists(asked.unitId())) {
            throw new ProblemException(UnitProblem.UNIT_UNKNOWN).atParameter("unitId", "unit-unknown");
        }
        if (!units.isAliveBetween(asked.unitId(), day, day)) {
            throw new ProblemException(UnitProblem.UNIT_NOT_ACTIVE, day).atParameter("asOf", "unit-not-active", day);
        }
        requireSector(asked.sector(), day);
        Locale language = Languages.pick(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return criteria.view(asked.unitId(), asked.sector(), asked.subjectType(), day, language);
    }

    private void requireSector(String sector, LocalDate day) {
        List<String> sectors =
                lists.sectors(day, Locale.ROOT).stream().map(CodeView::code).toList();
        if (sector != null && !sectors.contains(sector)) {
            throw new ProblemException(CriteriaProblem.SECTOR_UNKNOWN)
                    .with(new ProblemException.Fault(null, "sector", "sector-unknown", List.of(), null, sectors));
        }
    }
}
