package vn.guongsang.media.outlet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.sql.Sql;

/** What channels speak and whom they reach on a day. */
@ApplicationScoped
public class ChannelAttributes {

    private final DataSource database;

    ChannelAttributes(DataSource database) {
        this.database = database;
    }

    /** Of one channel: languages (BCP 47) and codes of areas. */
    public record Attributes(List<String> languages, List<String> areas) {}

    /** Those of a channel that exists. */
    public Attributes on(LocalDate day, UUID channel) {
        return Sql.of("SELECT languages, areas FROM channel_attributes")
                .append("WHERE channel_id = :channel AND during @> :day")
                .bind("channel", channel)
                .bind("day", day)
                .first(database, row -> new Attributes(row.texts("languages"), row.texts("areas")))
                .orElseThrow();
    }
}
