package vn.guongsang.nominations.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.audit.Audit;
import vn.guongsang.kit.history.History;
import vn.guongsang.nominations.imports.step.ImportAction;
import vn.guongsang.nominations.imports.step.ImportStatus;

/** Tells of a step: history line and audit line. Other services learn nothing of it. */
@ApplicationScoped
class ImportAnnouncer {

    private final History history;
    private final Audit audit;

    ImportAnnouncer(History history, Audit audit) {
        this.history = history;
        this.audit = audit;
    }

    void begun(DataImport begun, Actor actor, Instant at) {
        tell(begun, "upload", null, actor, at);
    }

    void done(DataImport done, ImportAction action, ImportStatus before, Actor actor, Instant at) {
        tell(done, action.path(), before.name(), actor, at);
    }

    private void tell(DataImport told, String action, String from, Actor actor, Instant at) {
        history.add(
                told.id(),
                new History.Step(told.version(), action, from, told.status().name(), null),
                actor,
                at);
        audit.record("import", told.id(), action, actor, null, List.of("status"), at);
    }
}
