package vn.guongsang.localstack.demo.year.season;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.guongsang.localstack.demo.desk.Desk;
import vn.guongsang.localstack.demo.desk.Staff;
import vn.guongsang.localstack.demo.year.Casebook;
import vn.guongsang.localstack.demo.year.media.Medium;
import vn.guongsang.localstack.demo.year.media.Outcome;
import vn.guongsang.localstack.demo.year.media.Piece;
import vn.guongsang.localstack.demo.year.media.Pieces;
import vn.guongsang.localstack.demo.year.newsroom.Tasks;

/** What the channels reach, as others have measured it: audiences by month, views of single pieces. */
final class Figures {

    private static final String MEASURED = Casebook.YEAR + 1 + "-01-04";
    private static final int MONTHS = 12;
    private static final int AUDIENCE = 40_000;
    private static final int VIEWS = 900;
    private static final int MOST = 100;

    private final Desk desk;
    private final Tasks tasks;

    Figures(Desk desk, Tasks tasks) {
        this.desk = desk;
        this.tasks = tasks;
    }

    /** All in one intake of the propaganda board. */
    void take(Pieces pieces) {
        List<Map<String, Object>> rows = new ArrayList<>();
        Medium.onAir().forEach(medium -> audience(medium, rows));
        List.of(Medium.WEBSITE, Medium.PORTAL).forEach(medium -> pieces.of(medium, Outcome.PUBLISHED).stream()
                .limit(MOST)
                .forEach(piece -> rows.add(views(piece))));
        desk.act(Staff.PROPAGANDA, "/v1/reach-intakes", "reach", Map.of("dryRun", false, "rows", rows));
    }

    private static void audience(Medium medium, List<Map<String, Object>> rows) {
        for (int month = 1; month <= MONTHS; month++) {
            YearMonth period = YearMonth.of(Casebook.YEAR, month);
            rows.add(Map.of(
                    "channel",
                    medium.code(),
                    "metric",
                    "AUDIENCE",
                    "value",
                    AUDIENCE / (1 + medium.ordinal()) + 100 * month,
                    "periodFrom",
                    period.atDay(1).toString(),
                    "periodTo",
                    period.atEndOfMonth().toString(),
                    "measuredOn",
                    MEASURED,
                    "source",
                    "khao-sat",
                    "sourceRef",
                    "khao-sat/" + period));
        }
    }

    private Map<String, Object> views(Piece piece) {
        return Map.of(
                "channel",
                piece.medium().code(),
                "metric",
                "VIEWS",
                "value",
                VIEWS + piece.one().number(),
                "taskId",
                tasks.id(piece),
                "measuredOn",
                MEASURED,
                "source",
                "thong-ke-web",
                "sourceRef",
                piece.reference());
    }
}
