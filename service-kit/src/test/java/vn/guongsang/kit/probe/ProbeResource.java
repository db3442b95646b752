package vn.guongsang.kit.probe;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import vn.guongsang.kit.actor.CurrentActor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.idempotency.Idempotent;
import vn.guongsang.kit.page.Listing;
import vn.guongsang.kit.page.PageLinks;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.table.write.Tables;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.time.Now;
import vn.guongsang.kit.web.Answers;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.kit.web.Versioned;

/** One endpoint for each way in which a call can go wrong. */
@Path("/v1/probes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@PermitAll
public class ProbeResource {

    public static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000007");

    private static final int ROWS = 45;

    private final PageLinks links;
    private final ProbeService probes;
    private final CurrentActor actor;
    private final Now now;

    ProbeResource(PageLinks links, ProbeService probes, CurrentActor actor, Now now) {
        this.links = links;
        this.probes = probes;
        this.actor = actor;
        this.now = now;
    }

    public enum Colour {
        RED,
        GREEN
    }

    public record Criterion(@NotBlank String justification) {}

    public record NewThing(
            @NotBlank @Size(max = 20) String name,
            @Max(10) int size,
            Colour colour,
            LocalDate since,
            @Size(max = 3) List<@Valid Criterion> criteria) {}

    public record ThingView(UUID id, long version, String name) implements Versioned {}

    public record ThingPage(List<Integer> items, String next) {}

    public static class ThingFilter {
        @QueryParam("colour")
        Colour colour;

        @QueryParam("from")
        LocalDate from;

        @QueryParam("open")
        Boolean open;

        @QueryParam("word")
        @Size(max = 5)
        String word;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
    @Operation(operationId = "listThings")
    public ThingPage list(@Valid @BeanParam ThingFilter filter, @BeanParam PageRequest page, @Context UriInfo uri) {
        Listing listing = Listing.of("things", filter.colour + "|" + filter.from + "|" + filter.word);
        int after =
                page.after(listing).map(keys -> Integer.parseInt(keys.get(0))).orElse(0);
        List<Integer> rows = IntStream.rangeClosed(1, ROWS)
                .filter(row -> row > after)
                .limit(page.fetchSize())
                .boxed()
                .toList();
        Slice<Integer> slice = Slice.of(rows, page, listing, row -> List.of(row.toString()));
        return new ThingPage(slice.items(), links.next(uri, slice));
    }

    @POST
    @Operation(operationId = "createThing")
    public RestResponse<ThingView> create(@NotNull @Valid NewThing thing) {
        return Answers.created(URI.create("/v1/probes/" + ID), new ThingView(ID, 1, thing.name()));
    }

    @POST
    @Path("announced")
    @RolesAllowed({Roles.ADMIN, Roles.AUDITOR})
    @Idempotent
    @Operation(operationId = "announceThing")
    public RestResponse<ProbeView> announce(@NotNull @Valid NewThing thing) {
        UUID id = Ids.next();
        return Answers.created(
                URI.create("/v1/probes/" + id), probes.create(id, thing.name(), actor.get(), now.instant()));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getThing")
    public RestResponse<ThingView> get(@PathParam("id") UUID id) {
        return Answers.ok(new ThingView(id, 7, "Thuỷ"));
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "changeThing")
    @APIResponse(responseCode = "200", description = "Sau khi sửa")
    @APIResponse(responseCode = "409", description = "Người khác đang sửa (idempotency-in-progress)")
    public RestResponse<ThingView> change(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid NewThing thing) {
        IfMatch.require(ifMatch).requireVersion(7);
        return Answers.ok(new ThingView(id, 8, thing.name()));
    }

    @GET
    @Path("secret")
    @RolesAllowed(Roles.AUDITOR)
    @Operation(operationId = "getSecret")
    public ThingView secret() {
        return new ThingView(ID, 1, "secret");
    }

    @GET
    @Path("failure/{kind}")
    @Operation(operationId = "fail")
    public ThingView fail(@PathParam("kind") String kind) throws SQLException {
        switch (kind) {
            case "lock" -> throw new OptimisticLockException("row was updated");
            case "pool" -> throw new IllegalStateException(new SQLException("Sorry, acquisition timeout!"));
            case "down" -> throw new SQLException("Connection refused", "08001");
            case "cancel" -> throw new IllegalStateException(new SQLException("canceling statement", "57014"));
            case "unique" -> throw new IllegalStateException(new SQLException("duplicate key", "23505"));
            default -> throw new IllegalStateException("the secret of vn.guongsang.kit");
        }
    }
}
