package vn.guongsang.nominations.imports.past;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.table.read.TableRow;
import vn.guongsang.kit.table.read.TableSchema;
import vn.guongsang.kit.text.VietnameseText;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.nominations.imports.row.ImportScope;
import vn.guongsang.nominations.imports.row.Importer;
import vn.guongsang.nominations.imports.row.StagedRow;
import vn.guongsang.nominations.imports.row.UnitNames;
import vn.guongsang.nominations.imports.step.ImportKind;
import vn.guongsang.nominations.subject.identity.Identities;
import vn.guongsang.nominations.unit.Units;
import vn.guongsang.nominations.unit.tree.UnitTrees;

/** Brings in old dossiers: a subject, found or made, and what it was recognised for. */
@ApplicationScoped
class PastImporter implements Importer {

    private final DataSource database;
    private final UnitTrees trees;
    private final Identities identities;
    private final PastMatching matching;
    private final PastWriting writing;
    private final Units unitsNow;

    PastImporter(
            DataSource database,
            UnitTrees trees,
            Units unitsNow,
            Identities identities,
            PastMatching matching,
            PastWriting writing) {
        this.database = database;
        this.trees = trees;
        this.unitsNow = unitsNow;
        this.identities = identities;
        this.matching = matching;
        this.writing = writing;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.PAST_RECOGNITIONS;
    }

    @Override
    public TableSchema schema() {
        return PastColumns.SCHEMA;
    }

    @Override
    public List<StagedRow> stage(List<TableRow> rows, ImportScope scope, Instant at) {
        PastRules rules = rules(scope, Vietnam.dateOf(at));
        return SameSubjects.marked(
                rows.stream().map(row -> new PastRow(row, rules).staged()).toList());
    }

    @Override
    public void match(ImportScope scope) {
        matching.match(scope);
    }

    @Override
    public void write(ImportScope scope, Actor actor, Instant at) {
        writing.write(scope.importId(), actor, at);
    }

    private PastRules rules(ImportScope scope, LocalDate today) {
        Map<String, String> sectors = new HashMap<>();
        List<String> codes = Sql.of("SELECT code, name_vi, name_en FROM sector ORDER BY ordinal")
                .list(database, row -> {
                    String code = row.text("code");
                    for (String name : List.of(code, row.text("name_vi"), row.text("name_en"))) {
                        sectors.put(VietnameseText.searchKey(name), code);
                    }
                    return code;
                });
        UnitNames units = new UnitNames(trees.read(), scope.unitId() == null ? null : unitsNow.within(scope.unitId()));
        return new PastRules(today, units, sectors, codes, identities, identities.placesOn(today));
    }
}
