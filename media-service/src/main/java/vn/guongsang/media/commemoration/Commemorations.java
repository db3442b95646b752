package vn.guongsang.media.commemoration;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.guongsang.kit.page.Listing;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.reference.ReferenceCsv;

/** The commemorations of {@code reference/commemorations.csv}, on the days of a year. */
@ApplicationScoped
public class Commemorations {

    private static final Comparator<CommemorationView> BY_DAY =
            Comparator.comparing(CommemorationView::day).thenComparing(CommemorationView::code);

    private final List<Map<String, String>> rows = ReferenceCsv.rows("commemorations.csv");

    /** Commemorations of a year by day. */
    public Slice<CommemorationView> list(CommemorationFilter filter, LocalDate today, PageRequest page) {
        int year = filter.year() == null ? today.getYear() : filter.year();
        Listing listing = Listing.of("commemorations", List.of(filter.toString(), year));
        List<String> after = page.after(listing).orElse(List.of("0000-01-01", ""));
        List<CommemorationView> found = rows.stream()
                .filter(row -> filter.tier() == null
                        || row.get("tier").equals(filter.tier().name()))
                .filter(row -> filter.calendar() == null
                        || row.get("calendar").equals(filter.calendar().name()))
                .flatMap(row -> occurrences(row, year))
                .filter(view -> isAfter(view, after))
                .sorted(BY_DAY)
                .limit(page.fetchSize())
                .toList();
        return Slice.of(found, page, listing, view -> List.of(view.day().toString(), view.code()));
    }

    /** The days between two, both included, on which a commemoration falls; empty also when there is none of that code. */
    public List<LocalDate> days(String code, LocalDate from, LocalDate to) {
        return rows.stream()
                .filter(row -> row.get("code").equals(code))
                .flatMap(row -> Stream.iterate(from.getYear(), year -> year <= to.getYear(), year -> year + 1)
                        .flatMap(year -> days(row, year)))
                .filter(day -> !day.isBefore(from) && !day.isAfter(to))
                .toList();
    }

    private static boolean isAfter(CommemorationView view, List<String> keys) {
        int days = view.day().compareTo(LocalDate.parse(keys.get(0)));
        return days > 0 || days == 0 && view.code().compareTo(keys.get(1)) > 0;
    }

    private static Stream<LocalDate> days(Map<String, String> row, int year) {
        return DayCalendar.valueOf(row.get("calendar")).days(year, number(row, "month"), number(row, "day")).stream();
    }

    private static Stream<CommemorationView> occurrences(Map<String, String> row, int year) {
        Integer origin = row.get("origin_year") == null ? null : number(row, "origin_year");
        Integer anniversary = origin == null || year <= origin ? null : Integer.valueOf(year - origin);
        return days(row, year)
                .map(day -> new CommemorationView(
                        row.get("code"),
                        row.get("name_vi"),
                        row.get("name_en"),
                        day,
                        DayCalendar.valueOf(row.get("calendar")),
                        row.get("day") + "/" + row.get("month"),
                        CommemorationTier.valueOf(row.get("tier")),
                        anniversary,
                        anniversary == null ? null : AnniversaryKind.of(anniversary),
                        row.get("source")));
    }

    private static int number(Map<String, String> row, String column) {
        return Integer.parseInt(row.get(column));
    }
}
