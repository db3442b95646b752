package vn.guongsang.media.outlet.web;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
import org.jboss.resteasy.reactive.RestResponse;
import vn.guongsang.kit.page.PageLinks;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.table.write.Tables;
import vn.guongsang.kit.time.Now;
import vn.guongsang.kit.web.Answers;
import vn.guongsang.media.outlet.ChannelView;
import vn.guongsang.media.outlet.OutletKind;
import vn.guongsang.media.outlet.OutletView;
import vn.guongsang.media.outlet.Outlets;
import vn.guongsang.model.ChannelKind;

/** Outlets and channels. */
@Path("/v1")
@Authenticated
@Tag(name = "outlets")
public class OutletResource {

    private static final String AS_OF = "Ngày cần xem; mặc định hôm nay";
    private static final String DAY = "2024-06-30";
    private static final String EXAMPLE = "7f1c1b1e-0000-4000-8000-000000000001";

    private final Outlets outlets;
    private final PageLinks links;
    private final Now now;

    OutletResource(Outlets outlets, PageLinks links, Now now) {
        this.outlets = outlets;
        this.links = links;
        this.now = now;
    }

    /** Outlets. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
    @Path("outlets")
    @Operation(
            operationId = "listOutlets",
            summary = "Cơ quan báo chí tại một ngày (List outlets)",
            description = "Ngày 01/7/2025 báo và đài hợp nhất thành Trung tâm Truyền thông thành phố Huế.")
    @APIResponse(responseCode = "200", description = "Một trang cơ quan báo chí")
    public OutletPage outlets(
            @Parameter(description = "Loại cơ quan", example = "PORTAL") @QueryParam("kind") OutletKind kind,
            @Parameter(description = AS_OF, example = DAY) @QueryParam("asOf") LocalDate asOf,
            @BeanParam PageRequest page,
            @Context UriInfo request) {
        Slice<OutletView> slice = outlets.list(kind, day(asOf), page);
        return new OutletPage(slice.items(), links.next(request, slice));
    }

    /** One outlet. */
    @GET
    @Path("outlets/{id}")
    @Operation(
            operationId = "getOutlet",
            summary = "Một cơ quan báo chí (Get an outlet)",
            description = "Cả cơ quan đã kết thúc; tên theo ngày asOf.")
    @APIResponse(responseCode = "200", description = "Cơ quan báo chí")
    public RestResponse<OutletView> outlet(
            @Parameter(description = "Mã cơ quan", example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = "Tên theo ngày này; mặc định hôm nay", example = DAY) @QueryParam("asOf")
                    LocalDate asOf) {
        return Answers.ok(outlets.find(id, day(asOf)).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND)));
    }

    /** Channels. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
    @Path("channels")
    @Operation(
            operationId = "listChannels",
            summary = "Kênh tại một ngày (List channels)",
            description = "Nhiệm vụ được giao cho kênh, vì cơ quan có thể đổi tên hoặc hợp nhất.")
    @APIResponse(responseCode = "200", description = "Một trang kênh")
    public ChannelPage channels(
            @Parameter(description = "Cơ quan sở hữu", example = EXAMPLE) @QueryParam("outletId") UUID outletId,
            @Parameter(description = "Loại kênh", example = "TV") @QueryParam("kind") ChannelKind kind,
            @Parameter(description = AS_OF, example = DAY) @QueryParam("asOf") LocalDate asOf,
            @BeanParam PageRequest page,
            @Context UriInfo request) {
        Slice<ChannelView> slice = outlets.channels(outletId, kind, day(asOf), page);
        return new ChannelPage(slice.items(), links.next(request, slice));
    }

    private LocalDate day(LocalDate asOf) {
        return asOf == null ? now.today() : asOf;
    }
}
