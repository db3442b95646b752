package vn.guongsang.nominations.imports.units;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.guongsang.kit.table.read.TableRow;
import vn.guongsang.kit.text.VietnameseText;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.nominations.imports.row.RowFault;
import vn.guongsang.nominations.imports.row.RowOutcome;
import vn.guongsang.nominations.imports.row.StagedRow;
import vn.guongsang.nominations.unit.reform.UnitState;

/** The cells of one row of a table of units while they are held to what each must be by itself. */
final class UnitCells {

    private final TableRow row;
    private final List<RowFault> faults = new ArrayList<>();

    UnitCells(TableRow row) {
        this.row = row;
        row.faults()
                .forEach(fault ->
                        faults.add(new RowFault(fault.column(), fault.rule(), List.copyOf(fault.arguments()), null)));
    }

    StagedRow staged() {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put(UnitColumns.CODE, code());
        content.put(UnitColumns.TYPE, UnitColumns.TYPES.read(row, UnitColumns.TYPE, "import-unit-type", faults));
        content.put(UnitColumns.NAME, name());
        content.put(UnitColumns.PARENT, row.text(UnitColumns.PARENT));
        content.put(UnitColumns.FROM, row.date(UnitColumns.FROM));
        content.put(UnitColumns.TO, row.date(UnitColumns.TO));
        content.put(
                UnitColumns.COMMITTEE,
                UnitColumns.YES_OR_NO.read(row, UnitColumns.COMMITTEE, "import-yes-or-no", faults));
        content.put("document", document());
        RowOutcome outcome = faults.isEmpty() ? RowOutcome.NEW : RowOutcome.ERROR;
        StagedRow.Keys keys = StagedRow.Keys.named(row.text(UnitColumns.NAME));
        return new StagedRow(row.number(), outcome, !faults.isEmpty(), faults, null, Ids.next(), keys, content);
    }

    private String code() {
        String code = row.text(UnitColumns.CODE);
        if (code != null && !code.matches(UnitState.CODE)) {
            faults.add(RowFault.of(UnitColumns.CODE, "import-unit-code-form"));
        }
        return code;
    }

    private String name() {
        String name = row.text(UnitColumns.NAME);
        if (name != null && VietnameseText.searchKey(name).length() < 2) {
            faults.add(RowFault.of(UnitColumns.NAME, "import-name"));
        }
        return name;
    }

    /** Number and day of the founding document, which belong together; its address only with them. */
    private Map<String, Object> document() {
        String number = row.text(UnitColumns.DOCUMENT);
        String url = row.text(UnitColumns.DOCUMENT_URL);
        boolean dated = row.values().containsKey(UnitColumns.DOCUMENT_DATE);
        if (number == null && (dated || url != null)) {
            faults.add(RowFault.of(UnitColumns.DOCUMENT, "cell-required"));
        }
        if (number != null && !dated) {
            faults.add(RowFault.of(UnitColumns.DOCUMENT_DATE, "cell-required"));
        }
        if (url != null && !url.matches("https://\\S+")) {
            faults.add(RowFault.of(UnitColumns.DOCUMENT_URL, "import-address"));
        }
        if (number == null || !dated) {
            return null;
        }
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("number", number);
        document.put("date", row.date(UnitColumns.DOCUMENT_DATE));
        document.put("url", url);
        return document;
    }
}
