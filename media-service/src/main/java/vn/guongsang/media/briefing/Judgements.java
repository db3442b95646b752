package vn.guongsang.media.briefing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.media.briefing.step.BriefingStatus;

/** What a follow-up has to know of its briefing. */
@ApplicationScoped
public class Judgements {

    private final DataSource database;

    Judgements(DataSource database) {
        this.database = database;
    }

    /** A briefing, which stays as it is until the transaction ends. */
    public Optional<Judged> locked(UUID briefing) {
        return Sql.of("SELECT status, held_on, array(SELECT o::text FROM unnest(outlet_ids) o) AS outlets")
                .append("FROM press_briefing WHERE id = :id FOR SHARE")
                .bind("id", briefing)
                .first(
                        database,
                        row -> new Judged(
                                row.constant("status", BriefingStatus.class),
                                row.date("held_on"),
                                row.texts("outlets").stream()
                                        .map(UUID::fromString)
                                        .toList()));
    }

    /**
     * A briefing in short.
     *
     * @param outlets those that it judges
     */
    public record Judged(BriefingStatus status, LocalDate heldOn, List<UUID> outlets) {

        /** Whether something can still be demanded. */
        public boolean isOpen() {
            return status == BriefingStatus.DRAFT || status == BriefingStatus.ISSUED;
        }
    }
}
