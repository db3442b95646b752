package vn.guongsang.reporting.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.audit.Audit;
import vn.guongsang.kit.history.History;
import vn.guongsang.reporting.imports.form.ImportStatus;

/** Tells of a step: history line and audit line. */
@ApplicationScoped
class ImportAnnouncer {

    private final History history;
    private final Audit audit;

    ImportAnnouncer(History history, Audit audit) {
        this.history = history;
        this.audit = audit;
    }

    void checked(FigureImport given, Actor actor, Instant at) {
        tell(given, new Doing("check", null, actor, at), null);
    }

    void done(FigureImport given, ImportStatus before, Doing doing) {
        tell(given, doing, before.name());
    }

    private void tell(FigureImport given, Doing doing, String before) {
        history.add(
                given.id(),
                new History.Step(
                        given.version(), doing.action(), before, given.status().name(), doing.reason()),
                doing.actor(),
                doing.at());
        audit.record("figure-import", given.id(), doing.action(), doing.actor(), null, List.of("status"), doing.at());
    }

    /** One step: what, why, who, when. */
    record Doing(String action, String reason, Actor actor, Instant at) {}
}
