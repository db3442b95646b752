package vn.guongsang.nominations.feedconsumer.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.page.PageLinks;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.table.write.Tables;
import vn.guongsang.nominations.feedconsumer.receipt.RemovalReceipt;
import vn.guongsang.nominations.feedconsumer.receipt.RemovalReceipts;
import vn.guongsang.nominations.profile.Tombstones;

/** Removals: who has been told. */
@Path("/v1/removals")
@RolesAllowed({Roles.PROVINCE_BOARD, Roles.PROPAGANDA_BOARD, Roles.AUDITOR, Roles.ADMIN})
@Tag(name = "feed-consumers")
public class RemovalResource {

    private final RemovalReceipts receipts;
    private final Tombstones tombstones;
    private final PageLinks links;

    RemovalResource(RemovalReceipts receipts, Tombstones tombstones, PageLinks links) {
        this.receipts = receipts;
        this.tombstones = tombstones;
        this.links = links;
    }

    /** Consumers that had a profile which has been taken down. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
    @Path("{id}/receipts")
    @Operation(
            operationId = "listRemovalReceipts",
            summary = "Bên nào đã nhận tin gỡ (List removal receipts)",
            description =
                    "Các bên đã nhận hồ sơ, và đã nhận tin gỡ hay chưa. 404: hồ sơ chưa từng công bố hoặc không phải gỡ.")
    @APIResponse(responseCode = "200", description = "Một trang")
    public RemovalReceiptPage receipts(
            @Parameter(description = "Mã hồ sơ", example = "7f1c1b1e-0000-4000-8000-000000000001") @PathParam("id")
                    UUID id,
            @Parameter(description = "Chỉ những bên ở trạng thái này", example = "PENDING") @QueryParam("state")
                    RemovalReceipt.State state,
            @BeanParam PageRequest page,
            UriInfo request) {
        tombstones.find(id).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
        Slice<RemovalReceipt> slice = receipts.of(id, state, page);
        return new RemovalReceiptPage(slice.items(), links.next(request, slice));
    }
}
