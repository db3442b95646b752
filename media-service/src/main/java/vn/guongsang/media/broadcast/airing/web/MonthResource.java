package vn.guongsang.media.broadcast.airing.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.guongsang.kit.actor.CurrentActor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.page.Listing;
import vn.guongsang.kit.page.PageLinks;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.table.write.Tables;
import vn.guongsang.media.broadcast.channel.AirChannels;
import vn.guongsang.model.ChannelKind;

/** Minutes on air by channel and month. */
@Path("/v1/airtime-statistics")
@Tag(name = "as-run-records")
public class MonthResource {

    /** Months in which something was noted, with the sums of the log at the moment of the question. */
    private static final String SELECT =
            """
            SELECT m.channel_id, m.month, c.name, c.kind, t.languages, t.areas, s.items, s.minutes, s.exemplar_items,
                   s.exemplar_minutes
            FROM airing_month m JOIN channel_today c ON c.id = m.channel_id
            JOIN channel_attributes t ON t.channel_id = m.channel_id AND t.during @> m.month
            CROSS JOIN LATERAL (
                SELECT CAST(count(*) AS int) AS items, coalesce(sum(a.minutes), 0) AS minutes,
                       CAST(count(a.exemplar_id) AS int) AS exemplar_items,
                       coalesce(sum(a.minutes) FILTER (WHERE a.exemplar_id IS NOT NULL), 0) AS exemplar_minutes
                FROM airing a
                WHERE a.channel_id = m.channel_id AND a.month = m.month AND a.annulled_at IS NULL) s
            WHERE true""";

    private final DataSource database;
    private final CurrentActor actor;
    private final PageLinks links;

    MonthResource(DataSource database, CurrentActor actor, PageLinks links) {
        this.database = database;
        this.actor = actor;
        this.links = links;
    }

    /** Minutes on air. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
    @RolesAllowed({
        Roles.MEDIA_EDITOR,
        Roles.CMS,
        Roles.PROPAGANDA_BOARD,
        Roles.PROVINCE_BOARD,
        Roles.INSPECTOR,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    @Operation(
            operationId = "listAirtimeStatistics",
            summary = "Số phút đã phát theo kênh và tháng (List airtime statistics)",
            description =
                    "Cộng từ nhật ký phát sóng lúc hỏi, không tính bản ghi đã hủy; một lần phát tính vào tháng nó bắt đầu. "
                            + "Từng bản ghi: /v1/as-run-records với channelId, month, status=RECORDED.")
    @APIResponse(responseCode = "200", description = "Một trang số phút")
    public MonthPage list(@Valid @BeanParam MonthFilter filter, @BeanParam PageRequest page, UriInfo request) {
        Listing listing = Listing.of("airtime-statistics", filter);
        Sql sql = AirChannels.narrow(Sql.of(SELECT), "m.channel_id", actor.get())
                .filter("m.channel_id = :channel", "channel", filter.channelId())
                .filter("c.outlet_id = :outlet", "outlet", filter.outletId())
                .filter("m.month >= :first", "first", Months.firstDay(filter.firstMonth()))
                .filter("m.month <= :last", "last", Months.firstDay(filter.lastMonth()));
        page.after(listing).ifPresent(keys -> sql.append(
                        "AND (m.month < :afterMonth OR m.month = :afterMonth AND m.channel_id > :after)")
                .bind("afterMonth", LocalDate.parse(keys.get(0)))
                .bind("after", UUID.fromString(keys.get(1))));
        List<MonthView> rows = sql.append("ORDER BY m.month DESC, m.channel_id LIMIT :limit")
                .bind("limit", page.fetchSize())
                .list(database, MonthResource::view);
        Slice<MonthView> slice = Slice.of(
                rows,
                page,
                listing,
                row -> List.of(
                        Months.firstDay(row.month()).toString(), row.channelId().toString()));
        return new MonthPage(slice.items(), links.next(request, slice));
    }

    private static MonthView view(Row row) {
        return new MonthView(
                row.uuid("channel_id"),
                row.text("name"),
                row.constant("kind", ChannelKind.class),
                Months.of(row.date("month")),
                row.integer("items"),
                row.decimal("minutes"),
                row.integer("exemplar_items"),
                row.decimal("exemplar_minutes"),
                row.texts("languages"),
                row.texts("areas"));
    }
}
