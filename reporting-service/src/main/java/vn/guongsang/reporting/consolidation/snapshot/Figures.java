package vn.guongsang.reporting.consolidation.snapshot;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Every number of a snapshot in one list: what the CSV holds, and what a delta compares. A number that is not there is left out. */
public final class Figures {

    private final List<Figure> all = new ArrayList<>();

    private Figures() {}

    /** The numbers, in the order of the snapshot. */
    public static List<Figure> of(Snapshot snapshot) {
        Figures figures = new Figures();
        figures.completeness(snapshot.completeness());
        snapshot.indicators().forEach(figures::indicator);
        snapshot.quotas().forEach(figures::quota);
        snapshot.coverage().forEach(figures::sector);
        snapshot.series().forEach(figures::year);
        snapshot.funnel().forEach(figures::step);
        snapshot.units().forEach(figures::unit);
        figures.add(
                "records",
                "COUNT",
                "Số công nhận đã tính",
                null,
                snapshot.records().count());
        return List.copyOf(figures.all);
    }

    private void completeness(Snapshot.Completeness completeness) {
        add("completeness", "BOUND", "Đơn vị phải báo cáo", null, completeness.bound());
        add("completeness", "ACCEPTED", "Báo cáo đã được chấp nhận", null, completeness.accepted());
    }

    private void indicator(Snapshot.IndicatorFigure figure) {
        add("indicators", figure.code(), figure.name(), null, figure.system());
        add("indicators", figure.code() + ":REPORTED", figure.name() + " (cộng báo cáo)", null, figure.reported());
        add(
                "indicators",
                figure.code() + ":REPORTING",
                figure.name() + " (số đơn vị có báo cáo)",
                null,
                figure.reporting());
    }

    private void quota(Snapshot.QuotaFigure figure) {
        add("quotas", figure.code() + ":MINIMUM", figure.quote(), null, figure.minimum());
        add("quotas", figure.code() + ":COUNT", figure.quote(), null, figure.count());
        add("quotas", figure.code() + ":BOUND", figure.quote(), null, figure.bound());
        add("quotas", figure.code() + ":MET", figure.quote(), null, figure.met());
        add("quotas", figure.code() + ":GAP", figure.quote(), null, figure.gap());
    }

    private void sector(Snapshot.SectorRow row) {
        add("coverage", row.sector() + ":INDIVIDUAL", row.name() + ", cá nhân", null, row.individuals());
        add("coverage", row.sector() + ":COLLECTIVE", row.name() + ", tập thể", null, row.collectives());
        add("coverage", row.sector() + ":HOUSEHOLD", row.name() + ", hộ gia đình", null, row.households());
    }

    private void year(Snapshot.YearRow row) {
        add("series", row.year() + ":SUBJECTS", "Đối tượng năm " + row.year(), null, row.subjects());
        add("series", row.year() + ":RECOGNITIONS", "Công nhận năm " + row.year(), null, row.recognitions());
        add("series", row.year() + ":PROPAGATED", "Đối tượng được phổ biến năm " + row.year(), null, row.propagated());
    }

    private void step(Snapshot.FunnelFigure step) {
        add("funnel", step.step(), "Phễu: số đối tượng", null, step.subjects());
        add("funnel", step.step() + ":FROM_PREVIOUS", "Phễu: đã qua bước trước", null, step.fromPrevious());
        add("funnel", step.step() + ":MEDIAN_DAYS", "Phễu: trung vị số ngày", null, step.medianDays());
    }

    private void unit(Snapshot.UnitRow row) {
        add("units", "SUBJECTS", row.name() + ", đối tượng", row.unitId(), row.subjects());
        add("units", "RECOGNITIONS", row.name() + ", công nhận", row.unitId(), row.recognitions());
        add("units", "PROPAGATED", row.name() + ", đối tượng được phổ biến", row.unitId(), row.propagated());
    }

    private void add(String section, String code, String label, UUID unit, Number value) {
        if (value != null) {
            all.add(new Figure(section, code, label, unit, new BigDecimal(value.toString())));
        }
    }
}
