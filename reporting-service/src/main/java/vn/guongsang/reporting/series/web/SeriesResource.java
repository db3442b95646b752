package vn.guongsang.reporting.series.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.guongsang.kit.actor.CurrentActor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.page.PageLinks;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.table.write.Tables;
import vn.guongsang.kit.time.Now;
import vn.guongsang.reporting.series.Series;
import vn.guongsang.reporting.series.SeriesAsked;
import vn.guongsang.reporting.series.UnitMap;

/** Shows what was reported through the years. */
@Path("/v1/series")
@Tag(name = "series")
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
public class SeriesResource {

    private final Series series;
    private final CurrentActor actor;
    private final PageLinks links;
    private final Now now;

    SeriesResource(Series series, CurrentActor actor, PageLinks links, Now now) {
        this.series = series;
        this.actor = actor;
        this.links = links;
        this.now = now;
    }

    /** A series of accepted figures. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
    @Operation(
            operationId = "listSeries",
            summary = "Chuỗi số liệu qua các năm (List a series)",
            description =
                    "Số của một chỉ số trong các báo cáo đã được chấp nhận, theo đơn vị và năm. Một công tắc: theo đơn vị của từng năm như đã "
                            + "báo cáo, hoặc quy về đơn vị hôm nay sau sắp xếp; đơn vị bị chia giữ số của mình.")
    @APIResponse(responseCode = "200", description = "Một trang giá trị")
    public SeriesPage list(
            @Valid @BeanParam SeriesFilter filter, @BeanParam PageRequest page, @Context UriInfo request) {
        UnitMap units = filter.units() == null ? UnitMap.AS_REPORTED : filter.units();
        SeriesAsked asked = new SeriesAsked(filter.indicator(), filter.from(), filter.to(), units, now.today());
        Slice<SeriesRow> slice = series.page(asked, actor.get().scope(), page).map(SeriesRow::of);
        return new SeriesPage(slice.items(), links.next(request, slice));
    }
}
