package vn.guongsang.localstack.demo.year.season;

import java.util.List;
import java.util.Map;
import vn.guongsang.localstack.demo.Api;
import vn.guongsang.localstack.demo.desk.Desk;
import vn.guongsang.localstack.demo.desk.Staff;
import vn.guongsang.localstack.demo.year.Casebook;
import vn.guongsang.localstack.demo.year.newsroom.Patience;

/** The electronic publication of the year: who freezes it does not publish it. */
final class Almanac {

    private static final String THINGS = "editions";

    private final Desk desk;

    Almanac(Desk desk) {
        this.desk = desk;
    }

    /** Chooses the exemplars; their profiles are fetched while others work. */
    String assemble(List<String> exemplars) {
        Map<String, Object> imprint = Map.of(
                "publisherBody", "Ban Thi đua - Khen thưởng, Sở Nội vụ",
                "editorInChief", "Trưởng ban Biên tập Thí Dụ",
                "licenceNumber", "12/GP-STTTT",
                "licenceDate", "2025-12-10",
                "licenceIssuer", "Sở Thông tin và Truyền thông");
        Map<String, Object> content = Map.of(
                "title",
                "Điển hình tiên tiến năm " + Casebook.YEAR + " (minh họa)",
                "year",
                Casebook.YEAR,
                "imprint",
                imprint,
                "preface",
                "Mỗi tấm gương là một việc làm có thật; các gương trong bản này là minh họa.",
                "picks",
                exemplars);
        Api.Answer drafted = desk.create(Staff.BOARD, "/v1/" + THINGS, "edition", content);
        return desk.step(Staff.BOARD, drafted, THINGS, "assembly", null).text("/id");
    }

    void freeze(String id) {
        Api.Answer assembled = Patience.until(
                "profiles of the edition", () -> read(id), edition -> "ASSEMBLED".equals(edition.text("/status")));
        desk.step(Staff.BOARD, assembled, THINGS, "freeze", null);
    }

    void publish(String id) {
        Api.Answer produced = Patience.until("files of the edition", () -> read(id), edition -> "PRODUCED"
                .equals(edition.text("/revisions/0/state")));
        desk.step(Staff.HEAD, produced, THINGS, "publication", null);
    }

    private Api.Answer read(String id) {
        return desk.get(Staff.BOARD, "/v1/" + THINGS + "/" + id);
    }
}
