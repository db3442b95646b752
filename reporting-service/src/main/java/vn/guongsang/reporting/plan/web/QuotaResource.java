package vn.guongsang.reporting.plan.web;

import jakarta.annotation.security.RolesAllowed;
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
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.page.PageLinks;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.table.write.Tables;
import vn.guongsang.reporting.plan.Quotas;

/** Shows the quotas of the plan. */
@Path("/v1/quotas")
@Tag(name = "quotas")
@RolesAllowed({
    Roles.UNIT_OFFICER,
    Roles.UNIT_LEADER,
    Roles.DISTRICT_BOARD,
    Roles.PROVINCE_BOARD,
    Roles.COUNCIL_MEMBER,
    Roles.PROPAGANDA_BOARD,
    Roles.FINANCE,
    Roles.INSPECTOR,
    Roles.AUDITOR,
    Roles.ADMIN
})
public class QuotaResource {

    private final Quotas quotas;
    private final PageLinks links;

    QuotaResource(Quotas quotas, PageLinks links) {
        this.quotas = quotas;
        this.links = links;
    }

    /** All quotas, those included for which no facts are collected yet. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
    @Operation(
            operationId = "listQuotas",
            summary = "Liệt kê chỉ tiêu của Kế hoạch (List quotas)",
            description =
                    "Mọi chỉ tiêu trong mọi cách hiểu theo thời gian, theo mã. Chỉ tiêu có counted = false chưa có số "
                            + "liệu trong phiên bản này nên không có tiến độ.")
    @APIResponse(responseCode = "200", description = "Một trang chỉ tiêu.")
    public QuotaPage list(@BeanParam PageRequest page, @Context UriInfo request) {
        Slice<QuotaView> slice = quotas.page(page).map(QuotaView::of);
        return new QuotaPage(slice.items(), links.next(request, slice));
    }
}
