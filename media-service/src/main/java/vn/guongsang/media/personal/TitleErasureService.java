package vn.guongsang.media.personal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.audit.Audit;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.media.exemplar.ExemplarReaction;
import vn.guongsang.model.event.ExemplarSnapshot;

/** Takes an erased person out of the titles that are linked to the exemplar; its neutral name takes their place. */
@ApplicationScoped
class TitleErasureService implements ExemplarReaction {

    private static final Actor SERVER = Actor.system("title-erasure");
    private static final String ERASURE = "erased";

    private final EntityManager entities;
    private final DataSource database;
    private final Audit audit;

    TitleErasureService(EntityManager entities, DataSource database, Audit audit) {
        this.entities = entities;
        this.database = database;
        this.audit = audit;
    }

    @Override
    @Transactional
    public void follow(ExemplarSnapshot exemplar, Instant at) {
        if (ERASURE.equals(exemplar.change())) {
            entities.flush(); // what other reactions have changed would be written over the neutral titles
            entities.clear();
            for (LinkedTitle title : LinkedTitle.values()) {
                Sql.of(title.erasure())
                        .bind("label", exemplar.card().displayName())
                        .bind("exemplar", exemplar.id())
                        .bind("at", at)
                        .list(database, row -> row.uuid("id"))
                        .forEach(id ->
                                audit.record(title.subject(), id, "title-erasure", SERVER, null, List.of("title"), at));
            }
        }
    }
}
