package vn.guongsang.reporting.consolidation.paper;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import vn.guongsang.reporting.consolidation.snapshot.Figures;
import vn.guongsang.reporting.consolidation.snapshot.Snapshot;
import vn.guongsang.reporting.document.sheet.Sheet;
import vn.guongsang.reporting.document.sheet.Sheet.Column;
import vn.guongsang.reporting.document.sheet.Sheet.Kind;

/** The annexes of a consolidated report. Only what may be summed has a sum: distinct subjects of units may not. */
final class Annexes {

    private Annexes() {}

    static List<Sheet> of(Snapshot snapshot) {
        return List.of(
                indicators(snapshot),
                quotas(snapshot),
                coverage(snapshot),
                units(snapshot),
                inputs(snapshot),
                missing(snapshot));
    }

    /** Every number in one table. */
    static Sheet figures(Snapshot snapshot) {
        return sheet(
                "Mọi số liệu",
                Figures.of(snapshot),
                figure -> row(figure.section(), figure.code(), figure.label(), figure.unitId(), figure.value()),
                text("section"),
                text("code"),
                text("label"),
                text("unitId"),
                number("value"));
    }

    private static Sheet indicators(Snapshot snapshot) {
        return sheet(
                "Chỉ số",
                snapshot.indicators(),
                figure -> row(
                        figure.row(),
                        figure.code(),
                        figure.name(),
                        figure.system(),
                        figure.reported(),
                        figure.reporting()),
                text("Mục"),
                text("Mã"),
                text("Chỉ số"),
                number("Số hệ thống"),
                number("Cộng báo cáo"),
                number("Số đơn vị có báo cáo"));
    }

    private static Sheet quotas(Snapshot snapshot) {
        return sheet(
                "Chỉ tiêu",
                snapshot.quotas(),
                quota -> row(
                        quota.section(),
                        quota.code(),
                        quota.quote(),
                        quota.basisDate(),
                        quota.minimum(),
                        quota.bound(),
                        quota.met(),
                        quota.gap()),
                text("Mục"),
                text("Mã"),
                text("Nội dung"),
                new Column("Ngày chốt", Kind.DATE),
                number("Tối thiểu mỗi đơn vị"),
                number("Số đơn vị"),
                number("Đã đạt"),
                number("Còn thiếu"));
    }

    private static Sheet coverage(Snapshot snapshot) {
        return sheet(
                "Lĩnh vực",
                snapshot.coverage(),
                sector -> row(sector.name(), sector.individuals(), sector.collectives(), sector.households()),
                text("Lĩnh vực"),
                number("Cá nhân"),
                number("Tập thể"),
                number("Hộ gia đình"));
    }

    private static Sheet units(Snapshot snapshot) {
        return sheet(
                "Đơn vị",
                snapshot.units(),
                unit -> row(unit.name(), unit.type(), unit.subjects(), unit.recognitions(), unit.propagated()),
                text("Đơn vị"),
                text("Loại"),
                number("Đối tượng"),
                new Column("Lượt công nhận", Kind.SUMMED),
                number("Đối tượng được phổ biến"));
    }

    private static Sheet inputs(Snapshot snapshot) {
        return sheet(
                "Báo cáo đã dùng",
                snapshot.inputs(),
                input -> row(input.name(), input.type(), input.versionNo(), input.checksum()),
                text("Đơn vị"),
                text("Loại"),
                number("Phiên bản"),
                text("Mã kiểm tra"));
    }

    private static Sheet missing(Snapshot snapshot) {
        return sheet(
                "Chưa có báo cáo",
                snapshot.completeness().missing(),
                unit -> row(unit.name(), unit.type(), unit.state()),
                text("Đơn vị"),
                text("Loại"),
                text("Trạng thái"));
    }

    private static <T> Sheet sheet(String name, List<T> things, Function<T, List<Object>> row, Column... columns) {
        return new Sheet(name, List.of(columns), () -> things.stream().map(row));
    }

    private static List<Object> row(Object... cells) {
        return Arrays.asList(cells);
    }

    private static Column text(String name) {
        return new Column(name, Kind.TEXT);
    }

    private static Column number(String name) {
        return new Column(name, Kind.NUMBER);
    }
}
