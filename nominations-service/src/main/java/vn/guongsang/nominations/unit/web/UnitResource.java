package vn.guongsang.nominations.unit.web;

import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.guongsang.kit.page.PageLinks;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.table.write.Tables;
import vn.guongsang.kit.text.NameSearch;
import vn.guongsang.kit.time.Now;
import vn.guongsang.kit.web.Answers;
import vn.guongsang.model.UnitType;
import vn.guongsang.nominations.unit.UnitFilter;
import vn.guongsang.nominations.unit.UnitRow;
import vn.guongsang.nominations.unit.UnitView;
import vn.guongsang.nominations.unit.Units;

/** Units at any date. */
@Path("/v1/units")
@Authenticated
@Tag(name = "units")
public class UnitResource {

    private final Units units;
    private final PageLinks links;
    private final Now now;

    UnitResource(Units units, PageLinks links, Now now) {
        this.units = units;
        this.links = links;
        this.now = now;
    }

    /** Units alive on a date. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
    @Operation(
            operationId = "listUnits",
            summary = "Danh sách đơn vị tại một ngày (List units)",
            description =
                    "Các đơn vị còn tồn tại tại ngày asOf, theo tên; khi tìm theo tên, tên khớp nhất trước. Mã và tên có thể trùng qua thời gian; khóa là id.")
    @APIResponse(responseCode = "200", description = "Một trang đơn vị")
    public UnitPage list(
            @Parameter(description = "Ngày cần xem; mặc định hôm nay", example = "2024-06-30") @QueryParam("asOf")
                    LocalDate asOf,
            @Parameter(description = "Loại đơn vị", example = "COMMUNE") @QueryParam("type") UnitType type,
            @Parameter(description = "Đơn vị cấp trên trực tiếp", example = "7f1c1b1e-0000-4000-8000-000000000001")
                    @QueryParam("parentId")
                    UUID parentId,
            @Parameter(description = "Mã chính thức tại ngày đó", example = "474") @QueryParam("code") @Size(max = 100)
                    String code,
            @Parameter(description = NameSearch.DESCRIPTION, example = "quang tho") @QueryParam("q") @Size(max = 100)
                    String q,
            @BeanParam PageRequest page,
            UriInfo request) {
        UnitFilter filter = new UnitFilter(asOf == null ? now.today() : asOf, type, parentId, code, q);
        Slice<UnitRow> slice = units.list(filter, page);
        return new UnitPage(slice.items(), links.next(request, slice));
    }

    /** One unit with its history. */
    @GET
    @Path("{id}")
    @Operation(
            operationId = "getUnit",
            summary = "Một đơn vị và lịch sử (Get a unit)",
            description =
                    "Tên, mã và đơn vị cấp trên tại ngày asOf; nếu đơn vị đã kết thúc thì là trạng thái cuối cùng.")
    @APIResponse(responseCode = "200", description = "Đơn vị")
    public RestResponse<UnitView> get(
            @Parameter(description = "Mã đơn vị", example = "7f1c1b1e-0000-4000-8000-000000000001") @PathParam("id")
                    UUID id,
            @Parameter(description = "Ngày cần xem; mặc định hôm nay", example = "2024-06-30") @QueryParam("asOf")
                    LocalDate asOf) {
        return Answers.ok(units.view(id, asOf == null ? now.today() : asOf)
                .orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND)));
    }
}
