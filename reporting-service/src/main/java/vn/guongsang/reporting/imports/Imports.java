package vn.guongsang.reporting.imports;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.history.History;
import vn.guongsang.kit.text.Labels;
import vn.guongsang.reporting.imports.row.RowStore;

/** Stores imports; who may not read a kind does not see that there are any. */
@ApplicationScoped
public class Imports implements PanacheRepositoryBase<FigureImport, UUID> {

    private final RowStore rows;
    private final History history;
    private final Labels labels;

    Imports(RowStore rows, History history, Labels labels) {
        this.rows = rows;
        this.history = history;
        this.labels = labels;
    }

    /** An import, locked. */
    Optional<FigureImport> forChange(UUID id, Actor actor) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).filter(given -> isReadable(given, actor));
    }

    /** An import as the actor sees it. */
    public Optional<ImportView> view(UUID id, Actor actor) {
        return findByIdOptional(id).filter(given -> isReadable(given, actor)).map(given -> view(given, actor));
    }

    ImportView view(FigureImport given, Actor actor) {
        return ImportView.of(
                given,
                labels.of("figure-import-status", given.status()),
                ImportRights.allowedActions(given.status(), given.kind(), actor),
                rows.counts(given.id()),
                history.of(given.id()));
    }

    private static boolean isReadable(FigureImport given, Actor actor) {
        return ImportRights.readable(actor).contains(given.kind());
    }
}
