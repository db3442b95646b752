package vn.guongsang.media.reach.total.web;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.guongsang.kit.actor.CurrentActor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.page.PageLinks;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.table.write.Tables;
import vn.guongsang.media.reach.form.Metric;
import vn.guongsang.media.reach.total.ShareView;
import vn.guongsang.media.reach.total.TotalRow;
import vn.guongsang.media.reach.total.Totals;

/** Totals and shares of reach. */
@Path("/v1")
@Tag(name = "reach")
public class TotalResource {

    private final Totals totals;
    private final CurrentActor actor;
    private final PageLinks links;

    TotalResource(Totals totals, CurrentActor actor, PageLinks links) {
        this.totals = totals;
        this.actor = actor;
        this.links = links;
    }

    /** Totals of a year. */
    @GET
    @Path("reach-totals")
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
    @RolesAllowed({
        Roles.PROPAGANDA_BOARD,
        Roles.PROVINCE_BOARD,
        Roles.MEDIA_EDITOR,
        Roles.CMS,
        Roles.COUNCIL_MEMBER,
        Roles.INSPECTOR,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    @Operation(
            operationId = "listReachTotals",
            summary = "Tổng tiếp cận theo kênh và tháng (List reach totals)",
            description =
                    "Cộng các số liệu được tính theo quy tắc của kênh, chỉ số, tháng; số liệu của một bài tính vào tháng bài đăng, phát. "
                            + "AIRINGS, MINUTES của kênh có nhật ký phát sóng trong tháng: chỉ tính từ nhật ký (AS_RUN). "
                            + "Xem từng số liệu: listReachFigures. Tòa soạn thấy của kênh mình.")
    @APIResponse(responseCode = "200", description = "Một trang tổng")
    public TotalPage totals(
            @Parameter(description = "Năm", example = "2026", required = true)
                    @QueryParam("year")
                    @NotNull
                    @Min(2022)
                    @Max(2100)
                    Integer year,
            @Parameter(description = "Kênh", example = "7f1c1b1e-0000-4000-8000-000000000001") @QueryParam("channelId")
                    UUID channelId,
            @Parameter(description = "Chỉ số", example = "VIEWS") @QueryParam("metric") Metric metric,
            @BeanParam PageRequest page,
            @Context UriInfo request) {
        Slice<TotalRow> slice = totals.page(year, channelId, metric, actor.get(), page);
        return new TotalPage(slice.items(), links.next(request, slice));
    }

    /** Shares of areas and languages. */
    @GET
    @Path("reach-shares")
    @RolesAllowed({
        Roles.PROPAGANDA_BOARD,
        Roles.PROVINCE_BOARD,
        Roles.COUNCIL_MEMBER,
        Roles.INSPECTOR,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    @Operation(
            operationId = "getReachShares",
            summary = "Tỷ trọng tiếp cận theo vùng, ngôn ngữ (Get the reach shares)",
            description =
                    "Phần của các kênh phủ vùng sâu, vùng xa, vùng dân tộc thiểu số, biên giới, ven biển, đô thị và của từng ngôn ngữ "
                            + "trong tổng của năm; theo vùng, ngôn ngữ của kênh vào ngày của từng số liệu, lần phát.")
    @APIResponse(responseCode = "200", description = "Tỷ trọng")
    public ShareView shares(
            @Parameter(description = "Năm", example = "2026", required = true)
                    @QueryParam("year")
                    @NotNull
                    @Min(2022)
                    @Max(2100)
                    Integer year,
            @Parameter(description = "Chỉ số", example = "AUDIENCE", required = true) @QueryParam("metric") @NotNull
                    Metric metric) {
        return totals.shares(year, metric);
    }
}
