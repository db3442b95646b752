package vn.guongsang.nominations.imports.units;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.table.read.TableRow;
import vn.guongsang.kit.table.read.TableSchema;
import vn.guongsang.nominations.imports.row.ImportScope;
import vn.guongsang.nominations.imports.row.Importer;
import vn.guongsang.nominations.imports.row.StagedRow;
import vn.guongsang.nominations.imports.row.UnitNames;
import vn.guongsang.nominations.imports.step.ImportKind;
import vn.guongsang.nominations.unit.UnitAccess;
import vn.guongsang.nominations.unit.registration.UnitPlan;
import vn.guongsang.nominations.unit.registration.UnitRegistrationService;
import vn.guongsang.nominations.unit.tree.UnitTree;
import vn.guongsang.nominations.unit.tree.UnitTrees;

/** Brings in units: those that are not there yet are registered below others, as one by one. */
@ApplicationScoped
class UnitImporter implements Importer {

    private final UnitLines lines;
    private final UnitTrees trees;
    private final UnitAccess access;
    private final UnitRegistrationService registrations;

    UnitImporter(UnitLines lines, UnitTrees trees, UnitAccess access, UnitRegistrationService registrations) {
        this.lines = lines;
        this.trees = trees;
        this.access = access;
        this.registrations = registrations;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.UNITS;
    }

    @Override
    public TableSchema schema() {
        return UnitColumns.SCHEMA;
    }

    @Override
    public List<StagedRow> stage(List<TableRow> rows, ImportScope scope, Instant at) {
        return rows.stream().map(row -> new UnitCells(row).staged()).toList();
    }

    @Override
    public void lock() {
        trees.lock();
    }

    @Override
    public void match(ImportScope scope) {
        lines.store(scope.importId(), judge(scope).judge(lines.of(scope.importId())));
    }

    @Override
    public void write(ImportScope scope, Actor actor, Instant at) {
        UnitJudge judge = judge(scope);
        judge.judge(lines.of(scope.importId()));
        registrations.registerAll(judge.planned(), actor, at);
    }

    private UnitJudge judge(ImportScope scope) {
        String role = scope.unitId() == null ? Roles.PROVINCE_BOARD : Roles.UNIT_OFFICER;
        Actor actor = new Actor("imports", "imports", Set.of(role), scope.unitId(), null);
        Set<UUID> within = access.within(actor);
        UnitTree tree = trees.read();
        KnownUnits known = new KnownUnits();
        tree.all().forEach(known::add);
        ParentNames parents = new ParentNames(new UnitNames(tree, within), new UnitNames(tree, null));
        return new UnitJudge(parents, known, new UnitPlan(tree, actor, within));
    }
}
