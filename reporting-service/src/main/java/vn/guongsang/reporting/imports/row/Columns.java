package vn.guongsang.reporting.imports.row;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.guongsang.kit.table.read.Column;
import vn.guongsang.kit.table.read.TableSchema;
import vn.guongsang.reporting.imports.form.ImportKind;

/** The columns of the tables, by kind. */
public final class Columns {

    public static final String UNIT_CODE = "unitCode";
    public static final String UNIT_NAME = "unitName";
    public static final String YEAR = "year";
    public static final String CODE = "code";
    public static final String VALUE = "value";
    public static final String TASK = "task";
    public static final String SOURCE = "source";

    /** Columns of money, by what they measure. */
    public static final Map<Figure.Measure, String> MONEY = new EnumMap<>(Map.of(
            Figure.Measure.ESTIMATED, "estimated",
            Figure.Measure.APPROVED, "approved",
            Figure.Measure.ALLOCATED, "allocated",
            Figure.Measure.SPENT, "spent",
            Figure.Measure.SETTLED, "settled"));

    private static final int AMOUNT = 30;

    private static final TableSchema INDICATORS = new TableSchema(List.of(
            Column.text(UNIT_CODE, 40, "Mã đơn vị"),
            Column.text(UNIT_NAME, 300, "Tên đơn vị", "Đơn vị"),
            Column.integer(YEAR, "Năm").needed(),
            Column.text(CODE, 100, "Mã chỉ tiêu", "Chỉ tiêu").needed(),
            Column.text(VALUE, AMOUNT, "Giá trị").needed()));

    private static final TableSchema BUDGETS = new TableSchema(List.of(
            Column.text(UNIT_CODE, 40, "Mã đơn vị"),
            Column.text(UNIT_NAME, 300, "Tên đơn vị", "Đơn vị"),
            Column.integer(YEAR, "Năm").needed(),
            Column.text(TASK, 40, "Nhiệm vụ", "Mã nhiệm vụ").needed(),
            Column.text(SOURCE, 60, "Nguồn", "Nguồn kinh phí").needed(),
            Column.text("estimated", AMOUNT, "Dự toán"),
            Column.text("approved", AMOUNT, "Phê duyệt"),
            Column.text("allocated", AMOUNT, "Phân bổ"),
            Column.text("spent", AMOUNT, "Đã chi"),
            Column.text("settled", AMOUNT, "Quyết toán")));

    private Columns() {}

    /** The columns of a kind of table. */
    public static TableSchema of(ImportKind kind) {
        return kind == ImportKind.INDICATORS ? INDICATORS : BUDGETS;
    }
}
