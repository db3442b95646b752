package vn.guongsang.nominations.comment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.nominations.testing.People.AUDITOR;
import static vn.guongsang.nominations.testing.People.BOARD;
import static vn.guongsang.nominations.testing.People.CMS;
import static vn.guongsang.nominations.testing.People.COUNCIL;
import static vn.guongsang.nominations.testing.People.leader;
import static vn.guongsang.nominations.testing.People.officer;
import static vn.guongsang.nominations.testing.Places.DAN_DIEN;
import static vn.guongsang.nominations.testing.Places.HEALTH;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.guongsang.localstack.parts.Persona;
import vn.guongsang.nominations.testing.Api;
import vn.guongsang.nominations.testing.Database;
import vn.guongsang.nominations.testing.Dossier;
import vn.guongsang.nominations.testing.NominationsStack;

@QuarkusTest
@NominationsStack
class CommentsTest {

    @Test
    void whatTheJudgesSayAmongThemselvesTheNominatingSideDoesNotRead() {
        Dossier dossier = Dossier.draftedBy(HEALTH, "PROVINCE", 2026).submitted();
        String path = dossier.path() + "/comments";
        UUID id = Api.post(BOARD, path, comment("INTERNAL", "Số liệu cần hỏi lại xã"))
                .statusCode(200)
                .body("author", equalTo("ban-tdkt"))
                .body("authorName", equalTo("Lê Thị Mẫu"))
                .extract()
                .jsonPath()
                .getUUID("id");
        Api.post(COUNCIL, path, comment("NOMINATING_SIDE", "Đề nghị gửi thêm báo cáo"))
                .statusCode(200);
        Api.post(officer(HEALTH), path, comment("NOMINATING_SIDE", "Đã gửi báo cáo"))
                .statusCode(200);

        for (Persona judge : List.of(BOARD, COUNCIL, AUDITOR)) {
            Api.get(judge, path)
                    .statusCode(200)
                    .body(
                            "items.text",
                            contains("Đã gửi báo cáo", "Đề nghị gửi thêm báo cáo", "Số liệu cần hỏi lại xã"));
        }
        Api.get(officer(HEALTH), path)
                .statusCode(200)
                .body("items.text", contains("Đã gửi báo cáo", "Đề nghị gửi thêm báo cáo"));
        Api.get(leader(HEALTH), path).body("items.visibility", contains("NOMINATING_SIDE", "NOMINATING_SIDE"));
        dossier.readBy(BOARD).body("version", equalTo(2));
        assertEquals(
                1,
                Database.number("SELECT count(*) FROM audit_line WHERE aggregate_id = ? AND action = 'comment'", id));
    }

    @Test
    void onlyWhoMayJudgeWritesAmongTheJudges() {
        Dossier dossier = Dossier.draftedBy(HEALTH, "UNIT", 2026);
        String path = dossier.path() + "/comments";
        Api.post(officer(HEALTH), path, comment("INTERNAL", "Tự nói với mình"))
                .statusCode(403)
                .body("code", equalTo("separation-of-duties"));
        Api.post(leader(HEALTH), path, comment("INTERNAL", "Cần xem kỹ")).statusCode(200);
        Api.get(officer(HEALTH), path).body("items", empty());
        Api.post(BOARD, path, comment("INTERNAL", "Không phải cấp này"))
                .statusCode(403)
                .body("code", equalTo("forbidden"));
        Api.post(AUDITOR, path, comment("NOMINATING_SIDE", "Kiểm toán")).statusCode(403);
        Api.get(CMS, path).statusCode(403);
        Api.get(officer(DAN_DIEN), path).statusCode(404);
        Api.post(officer(DAN_DIEN), path, comment("NOMINATING_SIDE", "Người ngoài"))
                .statusCode(404);
    }

    @Test
    void commentsAreReadNewestFirstPageByPageAndCannotBeEmpty() {
        Dossier dossier = Dossier.draftedBy(HEALTH, "UNIT", 2026);
        String path = dossier.path() + "/comments";
        for (int i = 1; i <= 3; i++) {
            Api.post(officer(HEALTH), path, comment("NOMINATING_SIDE", "Trao đổi " + i))
                    .statusCode(200);
        }
        String next = Api.get(officer(HEALTH), path + "?limit=2")
                .body("items.text", contains("Trao đổi 3", "Trao đổi 2"))
                .extract()
                .jsonPath()
                .getString("next");
        Api.get(officer(HEALTH), next)
                .body("items.text", contains("Trao đổi 1"))
                .body("next", nullValue());
        Api.post(officer(HEALTH), path, comment("NOMINATING_SIDE", " "))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/text"));
    }

    private static Map<String, Object> comment(String visibility, String text) {
        return Map.of("visibility", visibility, "text", text);
    }
}
