package vn.guongsang.kit.table.read;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.guongsang.kit.table.read.TableRow.Fault;
import vn.guongsang.kit.text.VietnameseText;

/** Makes one row of cells: whatever format they come from, the same rules hold. */
final class Cells {

    /** In every format: what a spreadsheet would compute is not what somebody has written. */
    static final String FORMULA = "cell-formula";

    static final String ERROR = "cell-error";

    private static final DateTimeFormatter VIETNAMESE =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final Map<String, Object> values = new LinkedHashMap<>();
    private final List<Fault> faults = new ArrayList<>();

    void text(Column column, String raw) {
        String text = VietnameseText.nfc(raw.strip());
        if (text.isEmpty()) {
            return;
        }
        if (text.startsWith("=")) {
            refuse(column, FORMULA);
        } else if (text.length() > column.longest()) {
            refuse(column, "cell-too-long", column.longest());
        } else if (VietnameseText.hasForbiddenCharacter(text)) {
            refuse(column, "forbidden-character");
        } else {
            typed(column, text);
        }
    }

    void date(Column column, LocalDate day) {
        values.put(column.key(), day);
    }

    void refuse(Column column, String rule, Object... arguments) {
        faults.add(new Fault(column.key(), rule, List.of(arguments)));
    }

    private void typed(Column column, String text) {
        switch (column.kind()) {
            case TEXT -> values.put(column.key(), text);
            case INTEGER -> {
                if (text.matches("[0-9]{1,9}")) {
                    values.put(column.key(), Integer.valueOf(text));
                } else {
                    refuse(column, "cell-integer");
                }
            }
            case DATE -> {
                try {
                    values.put(
                            column.key(),
                            text.contains("/") ? LocalDate.parse(text, VIETNAMESE) : LocalDate.parse(text));
                } catch (DateTimeParseException notADay) {
                    refuse(column, "cell-date");
                }
            }
        }
    }

    /** Whether anything stands in the row. */
    boolean isEmpty() {
        return values.isEmpty() && faults.isEmpty();
    }

    /** The row; a needed cell that is empty is a fault. */
    TableRow row(int number, TableSchema schema) {
        for (Column column : schema.columns()) {
            if (column.required()
                    && !values.containsKey(column.key())
                    && faults.stream().noneMatch(fault -> fault.column().equals(column.key()))) {
                refuse(column, "cell-required");
            }
        }
        return new TableRow(number, Map.copyOf(values), List.copyOf(faults));
    }
}
