package vn.guongsang.nominations.datarequest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.nominations.StateProblem;
import vn.guongsang.nominations.consent.PersonalDataTerms;
import vn.guongsang.nominations.consent.Purpose;
import vn.guongsang.nominations.testing.Refusal;

class DataRequestTest {

    private static final Instant AT = Instant.parse("2026-03-02T03:00:00Z");
    private static final Actor BOARD = new Actor("ban-tdkt", "Ban", Set.of("province-board"), null, null);

    private final UUID id = Ids.next();
    private final UUID subject = Ids.next();

    @Test
    void aRequestSaysWhatItWasGiven() {
        DataRequest request = request(DataRequestKind.WITHDRAWAL);

        assertEquals(List.of(id, subject, 1L), List.of(request.id(), request.subjectId(), request.version()));
        assertEquals(DataRequestKind.WITHDRAWAL, request.kind());
        assertEquals(Purpose.PHOTO, request.purpose());
        assertEquals(DataRequestStatus.RECEIVED, request.status());
    }

    @Test
    void aRequestIsAnsweredOnce() {
        DataRequest request = request(DataRequestKind.ACCESS);
        request.complete("Đã giao bản sao", BOARD, AT);
        assertEquals(DataRequestStatus.DONE, request.status());

        ProblemException refused = Refusal.of(() -> request.refuse("Trùng", BOARD, AT));

        assertSame(StateProblem.ILLEGAL_TRANSITION, refused.type());
        assertEquals(DataRequestStatus.DONE, refused.extensions().get("state"));
        assertEquals(List.of(), refused.extensions().get("allowedActions"));
        assertEquals(2, request.version());
    }

    @Test
    void aRefusalIsAnAnswerToo() {
        DataRequest request = request(DataRequestKind.ERASURE);
        request.refuse("Phải lưu theo luật", BOARD, AT);

        assertEquals(DataRequestStatus.REFUSED, request.status());
        assertEquals(2, request.version());
    }

    private DataRequest request(DataRequestKind kind) {
        NewDataRequest given = new NewDataRequest(subject, kind, Purpose.PHOTO, AT, "Xin gỡ ảnh");
        return new DataRequest(id, given, Ids.next(), new PersonalDataTerms.Due(AT, "Luật 91/2025/QH15"), BOARD, AT);
    }
}
