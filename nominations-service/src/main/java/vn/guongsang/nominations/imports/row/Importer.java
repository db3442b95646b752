package vn.guongsang.nominations.imports.row;

import java.time.Instant;
import java.util.List;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.table.read.TableRow;
import vn.guongsang.kit.table.read.TableSchema;
import vn.guongsang.nominations.imports.step.ImportKind;

/** How rows of one kind are read, compared with what is there, and written. */
public interface Importer {

    ImportKind kind();

    TableSchema schema();

    /** Applies the rules that a row can be held to by itself, and finds those that repeat another one. */
    List<StagedRow> stage(List<TableRow> rows, ImportScope scope, Instant at);

    /** Keeps what the rows are compared with as it is, until the end of the transaction that writes them. */
    default void lock() {}

    /** Says of every row that the file alone has not decided what would become of it now; can be asked again. */
    void match(ImportScope scope);

    /** Writes the rows that are good, in the caller's transaction. */
    void write(ImportScope scope, Actor actor, Instant at);
}
