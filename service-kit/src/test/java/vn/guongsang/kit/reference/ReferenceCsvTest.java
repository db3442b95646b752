package vn.guongsang.kit.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReferenceCsvTest {

    private final List<Map<String, String>> rows = ReferenceCsv.rows("sample.csv");

    @Test
    void aRowIsReadByTheNamesOfItsColumns() {
        assertEquals(2, rows.size());
        assertEquals("Xã Mẫu, tên có dấu phẩy", rows.get(0).get("name"));
        assertEquals(
                LocalDate.parse("2025-07-01"), ReferenceCsv.date(rows.get(0).get("valid_from")));
    }

    @Test
    void anEmptyCellIsNull() {
        assertNull(rows.get(1).get("valid_from"));
        assertNull(ReferenceCsv.date(null));
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        String message = assertThrows(IllegalStateException.class, () -> ReferenceCsv.rows("none.csv"))
                .getMessage();
        assertEquals("no reference data none.csv", message);
    }
}
