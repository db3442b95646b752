package vn.guongsang.nominations.unit.change.impact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.nominations.testing.Refusal;
import vn.guongsang.nominations.unit.change.impact.PreviewToken.Seen;

class PreviewTokenTest {

    private static final UUID CHANGE = new UUID(7, 8);
    private static final UUID A = new UUID(0, 1);
    private static final UUID B = new UUID(0, 2);
    private static final UUID C = new UUID(0, 3);

    @Test
    void aTokenIsReadAsItWasWritten() {
        PreviewToken token = new PreviewToken(CHANGE, 3, Map.of(B, new Seen(2, 5), A, new Seen(1, 0)));

        assertEquals(token, PreviewToken.read(token.write()));
        assertEquals(96, token.write().length());
        PreviewToken empty = new PreviewToken(CHANGE, 1, Map.of());
        assertEquals(empty, PreviewToken.read(empty.write()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "không phải", "AAAA", "AAAAAAAAAAcAAAAAAAAACAAAAAAAAAAB-AAA"})
    void whatIsNoTokenIsRefusedWhereItStands(String text) {
        ProblemException refused = Refusal.of(() -> PreviewToken.read(text));

        assertSame(PreviewProblem.PREVIEW_TOKEN_INVALID, refused.type());
        assertEquals("/previewToken", refused.faults().get(0).pointer());
    }

    @Test
    void whateverHasChangedSinceIsNamedUnitByUnit() {
        PreviewToken seen = new PreviewToken(CHANGE, 3, Map.of(A, new Seen(1, 0), B, new Seen(2, 5)));
        PreviewToken now = new PreviewToken(CHANGE, 3, Map.of(A, new Seen(1, 0), B, new Seen(2, 6), C, new Seen(1, 1)));

        assertEquals(
                List.of(new PreviewDifference(B, 2, 2, 5, 6), new PreviewDifference(C, null, 1, null, 1)),
                seen.differenceTo(now));
        assertEquals(
                List.of(new PreviewDifference(B, 2, 2, 6, 5), new PreviewDifference(C, 1, null, 1, null)),
                now.differenceTo(seen));
        assertEquals(List.of(), now.differenceTo(now));
        PreviewToken renamed = new PreviewToken(CHANGE, 3, Map.of(A, new Seen(4, 0), B, new Seen(2, 5)));
        assertEquals(List.of(new PreviewDifference(A, 1, 4, 0, 0)), seen.differenceTo(renamed));
    }
}
