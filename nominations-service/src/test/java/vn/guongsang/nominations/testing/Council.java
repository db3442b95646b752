package vn.guongsang.nominations.testing;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.localstack.parts.Persona;

/** The council of the province, twelve strong, the same for all tests of a run; the last one works in the health department. */
public final class Council {

    public static final int SIZE = 12;
    public static final LocalDate TODAY = LocalDate.now(Vietnam.ZONE);

    private static List<UUID> ids;

    private Council() {}

    /** The accounts, from 0 on. */
    public static Persona member(int i) {
        return Persona.of("uy-vien-" + i, name(i), "council-member");
    }

    private static String name(int i) {
        return "Ủy viên Thứ " + i;
    }

    /** Ids of the members, appointed when they are first asked for. */
    public static synchronized List<UUID> ids() {
        if (ids == null) {
            ids = IntStream.range(0, SIZE).mapToObj(Council::appointed).toList();
        }
        return ids;
    }

    private static UUID appointed(int i) {
        Map<String, Object> body = Some.with(
                appointment("PROVINCE", "uy-vien-" + i, name(i)),
                "role",
                i == 0 ? "CHAIR" : i == 1 ? "SECRETARY" : "MEMBER",
                "unitId",
                i == SIZE - 1 ? Places.HEALTH : null);
        return Api.post(People.BOARD, "/v1/council-members", body)
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("id");
    }

    public static Map<String, Object> appointment(String level, String actor, String name) {
        return Map.of(
                "level",
                level,
                "actorId",
                actor,
                "displayName",
                name,
                "role",
                "MEMBER",
                "sectors",
                List.of(),
                "validFrom",
                TODAY.minusDays(30).toString());
    }

    public static Map<String, Object> session(Dossier... dossiers) {
        return Map.of(
                "level",
                "PROVINCE",
                "title",
                "Phiên họp thử",
                "heldOn",
                TODAY.toString(),
                "nominationIds",
                Stream.of(dossiers).map(Dossier::id).toList());
    }

    public static Map<String, Object> minutes() {
        return Map.of(
                "number",
                "12/BB-HĐTĐKT",
                "date",
                TODAY.toString(),
                "text",
                "Hội đồng đã bỏ phiếu kín.",
                "secretary",
                "Ủy viên Thứ 1");
    }

    /** One session on its way. */
    public static final class Meeting {

        private final UUID id;
        private long version = 1;

        private Meeting(UUID id) {
            this.id = id;
        }

        public static Meeting planned(Dossier... dossiers) {
            ids();
            JsonPath made = Api.post(People.BOARD, "/v1/council-sessions", session(dossiers))
                    .statusCode(201)
                    .extract()
                    .jsonPath();
            return new Meeting(made.getUUID("id"));
        }

        /** Opened with all but the members of these numbers. */
        public Meeting openedWithout(Integer... absent) {
            List<UUID> present = new ArrayList<>(ids());
            Stream.of(absent).forEach(i -> present.remove(ids().get(i)));
            step(People.BOARD, "opening", Map.of("presentMemberIds", present)).statusCode(200);
            return this;
        }

        public Meeting closed() {
            step(People.BOARD, "closing", minutes()).statusCode(200);
            return this;
        }

        /** Ballots of the members from 0 on, one letter each: F for, A against, B abstention, a dash for none. */
        public Meeting votes(Dossier dossier, String letters) {
            for (int i = 0; i < letters.length(); i++) {
                String choice =
                        switch (letters.charAt(i)) {
                            case 'F' -> "FOR";
                            case 'A' -> "AGAINST";
                            case 'B' -> "ABSTAIN";
                            default -> null;
                        };
                if (choice != null) {
                    ballot(member(i), dossier, choice).statusCode(201);
                }
            }
            return this;
        }

        public ValidatableResponse ballot(Persona persona, Dossier dossier, String choice) {
            return Api.post(persona, path() + "/ballots", Map.of("nominationId", dossier.id(), "choice", choice));
        }

        public ValidatableResponse step(Persona persona, String step, Object body) {
            ValidatableResponse answer = Api.step(persona, path() + "/" + step, version, body);
            if (answer.extract().statusCode() == 200) {
                version = answer.extract().jsonPath().getLong("version");
            }
            return answer;
        }

        public ValidatableResponse readBy(Persona persona) {
            return Api.get(persona, path());
        }

        public UUID id() {
            return id;
        }

        public String path() {
            return "/v1/council-sessions/" + id;
        }

        public long version() {
            return version;
        }
    }
}
