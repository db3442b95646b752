package vn.guongsang.kit.probe;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import vn.guongsang.kit.page.Listing;
import vn.guongsang.kit.page.PageLinks;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.table.write.Tables;

/** Lists with every kind of value, with none at all, and with more rows than one table holds. */
@Path("/v1/table-probes")
@PermitAll
public class TableProbeResource {

    public static final int MANY = 10_003;

    /** Longer than a cell of Excel. */
    public static final String LONG = "à".repeat(40_000);

    private final PageLinks links;

    TableProbeResource(PageLinks links) {
        this.links = links;
    }

    public enum Shade {
        DARK
    }

    public record ProbeLabel(String vi, String en) {}

    public record ProbeOwner(UUID id, ProbeLabel label, ProbeOwner deputy) {}

    public record ProbeRow(
            int no,
            String text,
            ProbeOwner owner,
            Optional<Shade> shade,
            List<String> tags,
            List<ProbeOwner> owners,
            Map<String, Integer> counts,
            boolean open,
            BigDecimal share,
            long serial,
            LocalDate day,
            Instant at) {}

    public record ProbeRowPage(List<ProbeRow> items, String next) {}

    public record ProbeNumber(int no) {}

    public record ProbeNumberPage(List<ProbeNumber> items, String next) {}

    @GET
    @Path("{kind}")
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
    @Operation(operationId = "listRows")
    public ProbeRowPage rows(@PathParam("kind") String kind, @BeanParam PageRequest page) {
        return new ProbeRowPage(
                switch (kind) {
                    case "full" -> List.of(full("Hợp tác xã \"Thuỷ\", xã Á;\nthôn 2"));
                    case "bare" -> List.of(bare(null));
                    case "hostile" -> List.of(bare("=1+1"), bare("_x0041_ =1"), bare(LONG));
                    default -> List.of();
                },
                null);
    }

    @GET
    @Path("many/numbers")
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
    @Operation(operationId = "listNumbers")
    public ProbeNumberPage many(@BeanParam PageRequest page, UriInfo request) {
        Listing listing = Listing.of("numbers", "");
        int after =
                page.after(listing).map(keys -> Integer.parseInt(keys.get(0))).orElse(0);
        List<ProbeNumber> rows = IntStream.rangeClosed(after + 1, Math.min(MANY, after + page.fetchSize()))
                .mapToObj(ProbeNumber::new)
                .toList();
        Slice<ProbeNumber> slice = Slice.of(rows, page, listing, row -> List.of("" + row.no()));
        return new ProbeNumberPage(slice.items(), links.next(request, slice));
    }

    private static ProbeRow full(String text) {
        UUID id = UUID.fromString("00000000-0000-4000-8000-000000000007");
        ProbeOwner owner = new ProbeOwner(id, new ProbeLabel("Xã", "Commune"), null);
        return new ProbeRow(
                -5,
                text,
                owner,
                Optional.of(Shade.DARK),
                List.of("a", "b"),
                List.of(owner),
                Map.of("x", 1),
                true,
                new BigDecimal("0.250"),
                9_007_199_254_740_993L,
                LocalDate.of(2026, 1, 31),
                Instant.parse("2026-01-31T18:30:05Z"));
    }

    private static ProbeRow bare(String text) {
        return new ProbeRow(0, text, null, Optional.empty(), List.of(), List.of(), null, false, null, 0, null, null);
    }
}
