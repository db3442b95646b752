package vn.guongsang.nominations.profile;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.work.AfterCommit;

/** Notes, in the transaction of the change, that the feed has something to tell. */
@ApplicationScoped
public class ProfileChanges {

    private final DataSource database;
    private final FeedSequencer sequencer;
    private final AfterCommit afterCommit;

    ProfileChanges(DataSource database, FeedSequencer sequencer, AfterCommit afterCommit) {
        this.database = database;
        this.sequencer = sequencer;
        this.afterCommit = afterCommit;
    }

    /**
     * A profile has changed. What the feed says of it is decided at delivery; here only that it has to look.
     *
     * @param hasNeverBeenShown whether no reader can know the profile yet; else the change is noted for now, because a
     *     withdrawal must not wait
     * @param embargoUntil end of the embargo, for which the change is noted, too; null when there is none
     */
    public void changed(UUID profile, boolean hasNeverBeenShown, Instant embargoUntil, Instant at) {
        if (!hasNeverBeenShown) {
            note(profile, at, at);
        }
        if (embargoUntil != null && embargoUntil.isAfter(at)) {
            note(profile, at, embargoUntil);
        }
        afterCommit.run(sequencer::wake);
    }

    private void note(UUID profile, Instant at, Instant visibleAt) {
        Sql.of(
                        "INSERT INTO profile_change (change_id, profile_id, at, visible_at) VALUES (:id, :profile, :at, :visible)")
                .bind("id", Ids.next())
                .bind("profile", profile)
                .bind("at", at)
                .bind("visible", visibleAt)
                .update(database);
    }
}
