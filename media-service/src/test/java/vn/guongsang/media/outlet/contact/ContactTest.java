package vn.guongsang.media.outlet.contact;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.localstack.parts.Persona;
import vn.guongsang.media.testing.Asked;
import vn.guongsang.media.testing.Database;
import vn.guongsang.media.testing.MediaStack;
import vn.guongsang.media.testing.Station;

@QuarkusTest
@MediaStack
class ContactTest {

    private static final Persona BOARD = Persona.of("ban-tdkt", "Ban TĐKT", "province-board");

    private final Station station = Station.founded();

    @Test
    void aContactStandsForItsDaysAndStaysReadableAfterwards() {
        UUID desk = added(contact("Thư ký tòa soạn", "Nguyễn Văn Thử", "2026-01-01", null));
        UUID hotline = added(contact("Đường dây nóng", "Lê Thị Thử", "2026-03-01", "2026-06-30"));

        list("").body("items.id", contains(desk.toString(), hotline.toString()))
                .body("items[0].name", equalTo("Nguyễn Văn Thử"))
                .body("items[0].role", equalTo("Trưởng phòng"))
                .body("items[0].phone", equalTo("0234 000 0000"))
                .body("items[0].email", nullValue())
                .body("items[0].validTo", nullValue());
        list("?asOf=2026-02-28").body("items.id", contains(desk.toString()));
        list("?asOf=2026-06-30").body("items", hasSize(2));
        list("?asOf=2026-07-01").body("items.id", contains(desk.toString()));

        ended(desk, 1, "2026-04-30").statusCode(200).header("ETag", "\"v2\"").body("validTo", equalTo("2026-04-30"));
        list("?asOf=2026-05-01").body("items.id", contains(hotline.toString()));
        added(contact("Thư ký tòa soạn", "Nguyễn Văn Thử", "2026-05-01", null));
        assertEquals(
                "creation, end",
                Database.text(
                        "SELECT string_agg(action, ', ' ORDER BY seq) FROM audit_line WHERE aggregate_id = ?", desk));
        assertEquals(
                0,
                Database.number(
                        "SELECT count(*) FROM audit_line WHERE aggregate_id = ? AND audit_line::text LIKE '%Thử%'",
                        desk));
    }

    @Test
    void pagesGoThroughAllContacts() {
        for (String function : List.of("C", "A", "B")) {
            added(contact(function + " phụ trách", "Người " + function, "2026-01-01", null));
        }

        String next = list("?limit=2")
                .body("items.function", contains("A phụ trách", "B phụ trách"))
                .body("next", notNullValue())
                .extract()
                .path("next");
        station.get(next).body("items.function", contains("C phụ trách")).body("next", nullValue());
    }

    @Test
    void onlyTheBoardsAndTheOutletItselfSeeAndWriteThem() {
        UUID id = added(contact("Thư ký tòa soạn", "Nguyễn Văn Thử", "2026-01-01", null));
        String path = "/v1/outlets/" + station.outlet() + "/contacts";

        Asked.get(BOARD, path).statusCode(200).body("items", hasSize(1));
        Asked.get(Asked.PROPAGANDA, path).statusCode(200).body("items", hasSize(1));
        Asked.get(Asked.OTHER_EDITOR, path).statusCode(404);
        Asked.get(Asked.ADMIN, path).statusCode(403);
        Asked.get(Asked.CMS, path).statusCode(403);
        Asked.post(Asked.OTHER_EDITOR, path, contact("Khác", "Người khác", "2026-01-01", null))
                .statusCode(404);
        new Station(Asked.MAGAZINE, Asked.OTHER_EDITOR)
                .step("/v1/outlet-contacts/" + id + "/end", 1, Map.of("lastDay", "2026-02-01"))
                .statusCode(404);
        Asked.get(BOARD, "/v1/outlets/{id}/contacts", Ids.next())
                .statusCode(200)
                .body("items", empty());
        Asked.post(BOARD, "/v1/outlets/" + Ids.next() + "/contacts", contact("Ai", "Không ai", "2026-01-01", null))
                .statusCode(404);
        Asked.post(BOARD, path, contact("Của Ban", "Người của Ban", "2026-01-01", null))
                .statusCode(201);
    }

    @Test
    void whatDoesNotFitIsNamedAndNothingIsRecorded() {
        Map<String, Object> unreachable = contact("Thư ký", "Nguyễn Văn Thử", "2026-02-01", "2026-01-31");
        unreachable.remove("phone");
        invalid(add(unreachable), List.of("/phone", "/validTo"), List.of("phone-or-email", "not-before-start"));
        Map<String, Object> wrong = contact("Thư ký", "Nguyễn Văn Thử", "2026-02-01", null);
        wrong.put("email", "không phải thư");
        add(wrong).statusCode(400).body("code", equalTo("validation-failed"));
        Database.change("UPDATE outlet SET valid_to = '2026-10-31' WHERE id = ?", station.outlet());
        invalid(
                add(contact("Thư ký", "Nguyễn Văn Thử", "2026-11-01", null)),
                List.of("/validFrom"),
                List.of("contact-outlet-ended"));
        list("").body("items", empty());

        UUID id = added(contact("Thư ký", "Nguyễn Văn Thử", "2026-02-01", null));
        add(contact("Thư ký", "Nguyễn Văn Thử", "2026-03-01", null))
                .statusCode(409)
                .body("code", equalTo("contact-exists"));
        invalid(ended(id, 1, "2026-01-31"), List.of("/lastDay"), List.of("not-before-start"));
        ended(id, 7, "2026-03-31").statusCode(412);
        ended(id, 1, "2026-03-31").statusCode(200);
        ended(id, 2, "2026-05-31").statusCode(409).body("code", equalTo("contact-ended"));
        list("").body("items.validTo", contains("2026-03-31"));
    }

    private ValidatableResponse list(String query) {
        return station.get("/v1/outlets/" + station.outlet() + "/contacts" + query)
                .statusCode(200);
    }

    private ValidatableResponse add(Map<String, Object> contact) {
        return Asked.post(station.editor(), "/v1/outlets/" + station.outlet() + "/contacts", contact);
    }

    private UUID added(Map<String, Object> contact) {
        return Station.id(add(contact).statusCode(201).header("ETag", "\"v1\""));
    }

    private ValidatableResponse ended(UUID contact, long version, String lastDay) {
        return station.step("/v1/outlet-contacts/" + contact + "/end", version, Map.of("lastDay", lastDay));
    }

    private static Map<String, Object> contact(String function, String name, String from, String to) {
        Map<String, Object> contact = new HashMap<>(Map.of(
                "function",
                function,
                "name",
                name,
                "role",
                "Trưởng phòng",
                "phone",
                "0234 000 0000",
                "validFrom",
                from));
        if (to != null) {
            contact.put("validTo", to);
        }
        return contact;
    }

    private static void invalid(ValidatableResponse answer, List<String> pointers, List<String> codes) {
        answer.statusCode(422)
                .body("code", equalTo("contact-invalid"))
                .body("errors.pointer", equalTo(pointers))
                .body("errors.code", equalTo(codes));
    }
}
