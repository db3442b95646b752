package vn.guongsang.reporting.consolidation.paper;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.guongsang.reporting.consolidation.snapshot.Snapshot;
import vn.guongsang.reporting.consolidation.snapshot.Snapshot.QuotaFigure;
import vn.guongsang.reporting.document.Block;
import vn.guongsang.reporting.document.Chart;
import vn.guongsang.reporting.document.Grid;
import vn.guongsang.reporting.document.Grid.Cell;
import vn.guongsang.reporting.document.Grid.Column;
import vn.guongsang.reporting.document.Grid.Shade;

/** The tables and charts of a consolidated report. */
final class Tables {

    private static final String NO_TARGET = "không nêu số";

    private Tables() {}

    static void addResults(List<Block> body, Snapshot snapshot) {
        body.add(new Block.Heading(2, "1. Chỉ tiêu của Kế hoạch"));
        body.add(caption("Bảng 1. Thực hiện chỉ tiêu"));
        body.add(quotas(snapshot.quotas()));
        quotaChart(snapshot.quotas()).forEach(body::add);
        body.add(new Block.Heading(2, "2. Điển hình theo lĩnh vực"));
        body.add(caption("Bảng 2. Số đối tượng được công nhận theo lĩnh vực; ô xám là chưa có"));
        body.add(coverage(snapshot.coverage()));
        body.add(new Block.Heading(2, "3. Qua các năm"));
        body.add(series(snapshot.series()));
        body.add(caption("Biểu đồ 2. Số đối tượng được công nhận và được phổ biến"));
        body.add(new Block.Heading(2, "4. Giới thiệu, lựa chọn lên cấp trên"));
        body.add(caption("Bảng 3. Từ giới thiệu đến cấp toàn quốc"));
        body.add(funnel(snapshot.funnel()));
        body.add(new Block.Heading(2, "5. Các chỉ số khác"));
        body.add(caption("Bảng 4. Số hệ thống và số cộng từ báo cáo của đơn vị"));
        body.add(indicators(snapshot.indicators()));
    }

    private static Grid quotas(List<QuotaFigure> quotas) {
        return new Grid(
                List.of(
                        new Column("Mục", 10),
                        new Column("Chỉ tiêu", 48),
                        new Column("Tối thiểu", 14),
                        new Column("Đơn vị đạt", 14),
                        new Column("Còn thiếu", 14)),
                quotas.stream()
                        .map(quota -> List.of(
                                Cell.of(quota.section()),
                                Cell.of(quota.quote()),
                                Cell.of(quota.minimum() == null ? NO_TARGET : quota.minimum()),
                                Cell.of(quota.met() == null ? null : quota.met() + "/" + quota.bound()),
                                new Cell(
                                        quota.gap(),
                                        quota.gap() != null && quota.gap() > 0 ? Shade.SHORT : Shade.NONE)))
                        .toList());
    }

    private static Stream<Block> quotaChart(List<QuotaFigure> quotas) {
        List<QuotaFigure> counted =
                quotas.stream().filter(quota -> quota.met() != null).toList();
        if (counted.isEmpty()) {
            return Stream.of();
        }
        return Stream.of(
                new Chart(
                        Chart.Kind.BARS,
                        "Số đơn vị",
                        IntStream.range(0, counted.size())
                                .mapToObj(i -> (i + 1) + ". "
                                        + shortened(counted.get(i).quote()))
                                .toList(),
                        List.of(
                                new Chart.Series(
                                        "Đã đạt",
                                        counted.stream().map(QuotaFigure::met).toList()),
                                new Chart.Series(
                                        "Phải thực hiện",
                                        counted.stream().map(QuotaFigure::bound).toList())),
                        "Biểu đồ thanh: số đơn vị đã đạt và phải thực hiện của từng chỉ tiêu, như Bảng 1"),
                caption("Biểu đồ 1. Số đơn vị đạt chỉ tiêu"));
    }

    private static String shortened(String quote) {
        return quote.length() <= 60 ? quote : quote.substring(0, 59) + "…";
    }

    private static Grid coverage(List<Snapshot.SectorRow> sectors) {
        return new Grid(
                List.of(
                        new Column("Lĩnh vực", 52),
                        new Column("Cá nhân", 16),
                        new Column("Tập thể", 16),
                        new Column("Hộ gia đình", 16)),
                sectors.stream()
                        .map(sector -> List.of(
                                Cell.of(sector.name()),
                                matrix(sector.individuals()),
                                matrix(sector.collectives()),
                                matrix(sector.households())))
                        .toList());
    }

    private static Cell matrix(long count) {
        return new Cell(count, count == 0 ? Shade.EMPTY : Shade.NONE);
    }

    private static Chart series(List<Snapshot.YearRow> years) {
        return new Chart(
                Chart.Kind.LINES,
                "Số đối tượng",
                years.stream().map(year -> String.valueOf(year.year())).toList(),
                List.of(
                        new Chart.Series(
                                "Được công nhận",
                                years.stream().map(Snapshot.YearRow::subjects).toList()),
                        new Chart.Series(
                                "Được phổ biến",
                                years.stream().map(Snapshot.YearRow::propagated).toList())),
                "Biểu đồ đường: số đối tượng được công nhận và được phổ biến từng năm của Kế hoạch");
    }

    private static Grid funnel(List<Snapshot.FunnelFigure> steps) {
        return new Grid(
                List.of(
                        new Column("Bước", 46),
                        new Column("Số đối tượng", 18),
                        new Column("Đã qua bước trước", 18),
                        new Column("Trung vị số ngày", 18)),
                steps.stream()
                        .map(step -> List.of(
                                Cell.of(step(step.step())),
                                Cell.of(step.subjects()),
                                Cell.of(step.fromPrevious()),
                                Cell.of(step.medianDays())))
                        .toList());
    }

    private static String step(String code) {
        return switch (code) {
            case "INTRODUCED" -> "Giới thiệu lên cấp tỉnh";
            case "CHOSEN_PROVINCE" -> "Được chọn cấp tỉnh";
            case "SENT_TO_BOARD" -> "Gửi Ban TĐKT Trung ương";
            default -> "Được chọn toàn quốc";
        };
    }

    private static Grid indicators(List<Snapshot.IndicatorFigure> indicators) {
        return new Grid(
                List.of(
                        new Column("Mục", 10),
                        new Column("Chỉ số", 45),
                        new Column("Số hệ thống", 15),
                        new Column("Cộng báo cáo", 15),
                        new Column("Đơn vị có báo cáo", 15)),
                indicators.stream()
                        .map(figure -> List.of(
                                Cell.of(figure.row()),
                                Cell.of(figure.name()),
                                Cell.of(figure.system()),
                                Cell.of(figure.reported()),
                                Cell.of(figure.reporting())))
                        .toList());
    }

    private static Block caption(String text) {
        return new Block.Text(Block.Style.CAPTION, text);
    }
}
