package vn.guongsang.nominations.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConflictKindTest {

    @Test
    void whatTheDataTellNobodyDeclares() {
        assertEquals(
                List.of(ConflictKind.KIN, ConflictKind.CLOSE_TIES, ConflictKind.FINANCIAL, ConflictKind.OTHER),
                Arrays.stream(ConflictKind.values())
                        .filter(ConflictKind::isDeclared)
                        .toList());
    }
}
