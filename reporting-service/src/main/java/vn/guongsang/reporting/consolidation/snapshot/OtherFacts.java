package vn.guongsang.reporting.consolidation.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.reporting.consolidation.snapshot.Snapshot.IndicatorFigure;

/** Figures of the plan that units do not report on: contests, editions, and what reached remote and ethnic-minority areas. */
@ApplicationScoped
class OtherFacts {

    private static final String FIGURES =
            """
            SELECT (SELECT count(*) FROM contest_fact c
                    WHERE c.published_at >= :first AND c.published_at < :next) AS contests,
                   (SELECT coalesce(sum(c.entries), 0) FROM contest_fact c
                    WHERE c.published_at >= :first AND c.published_at < :next) AS contest_entries,
                   (SELECT count(*) FROM edition_fact e
                    WHERE e.published_at >= :first AND e.published_at < :next) AS editions,
                   (SELECT coalesce(sum(e.profiles), 0) FROM edition_fact e
                    WHERE e.published_at >= :first AND e.published_at < :next) AS edition_profiles,
                   count(*) FILTER (WHERE t.areas && '{REMOTE,ETHNIC_MINORITY}') AS publications_in_areas,
                   count(*) FILTER (WHERE t.languages <> '{}' AND NOT t.languages <@ '{vi}') AS publications_in_minority_languages
            FROM recognition_fact r
            JOIN publication_in_effect p ON p.exemplar_id = r.exemplar_id AND p.approval_no = r.approval_no
            JOIN propagation_fact t ON t.task_id = p.task_id
            WHERE r.year = :year AND r.revoked_at IS NULL AND %s""";

    private final DataSource database;

    OtherFacts(DataSource database) {
        this.database = database;
    }

    /** A figure, and whether a part of the province has one of its own. */
    private enum Other {
        CONTESTS("M14", "Số cuộc thi viết, phóng sự đã công bố kết quả", true),
        CONTEST_ENTRIES("M14", "Số tác phẩm dự thi", true),
        EDITIONS("M15", "Số ấn phẩm đã phát hành", true),
        EDITION_PROFILES("M15", "Số điển hình trong ấn phẩm", true),
        PUBLICATIONS_IN_AREAS("M23", "Số tin, bài, chương trình tới vùng sâu, vùng xa, vùng đồng bào dân tộc", false),
        PUBLICATIONS_IN_MINORITY_LANGUAGES("M23", "Số tin, bài, chương trình bằng tiếng dân tộc", false);

        private final String row;
        private final String label;
        private final boolean ofTheProvince;

        Other(String row, String label, boolean ofTheProvince) {
            this.row = row;
            this.label = label;
            this.ofTheProvince = ofTheProvince;
        }
    }

    List<IndicatorFigure> of(Reach reach) {
        return reach.sql(FIGURES.formatted(reach.holds("r.unit_id")))
                .bind("first", Vietnam.startOf(LocalDate.of(reach.year(), 1, 1)))
                .bind("next", Vietnam.startOf(LocalDate.of(reach.year() + 1, 1, 1)))
                .first(database, row -> Arrays.stream(Other.values())
                        .filter(other -> reach.everywhere() || !other.ofTheProvince)
                        .map(other -> figure(other, row.decimal(other.name().toLowerCase(Locale.ROOT))))
                        .toList())
                .orElseThrow();
    }

    private static IndicatorFigure figure(Other other, BigDecimal value) {
        return new IndicatorFigure(other.name(), other.row, other.label, Numbers.plain(value), null, 0);
    }
}
