package vn.guongsang.kit.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VietnameseTextTest {

    @ParameterizedTest
    @CsvSource({
        "Nguyễn Thị Lài, nguyen thi lai",
        "ĐẶNG  ĐÌNH-Đô, dang dinh do",
        "Lý Thường Kiệt, li thuong kiet",
        "Lí Thường Kiệt, li thuong kiet",
        "Trần Quý, tran qui",
        "Thúy, thuy",
        "Thúi, thui",
        "Ủy ban xã Mỹ Lợi (cũ), uy ban xa mi loi cu",
        "Thôn 12, thon 12",
    })
    void theSearchKeyHasNoAccentsAndOneFormOfALoneY(String name, String key) {
        assertEquals(key, VietnameseText.searchKey(name));
        assertEquals(key, VietnameseText.searchKey(Normalizer.normalize(name, Normalizer.Form.NFD)));
    }

    @ParameterizedTest
    @CsvSource({
        "Thủy, Thuỷ",
        "hòa, hoà",
        "Khỏe, KHOẺ",
        "Thúy Loan, thuý  loan",
        "Quỳnh Hoa, quỳnh hoa",
        "Tùy An, Tuỳ An"
    })
    void theSpellingDoesNotMindWhereTheToneMarkStands(String one, String other) {
        assertEquals(VietnameseText.spelling(one), VietnameseText.spelling(other));
        assertEquals(
                VietnameseText.spelling(one),
                VietnameseText.spelling(Normalizer.normalize(other, Normalizer.Form.NFD)));
    }

    @ParameterizedTest
    @CsvSource({"Phú Xuân, Phù Xuân", "Hoa, Hoà", "Lý, Lí", "Đan, Dan", "Mận, Mân", "Thủy, Thúy", "Tư, Tu"})
    void theSpellingMindsEveryAccent(String one, String other) {
        assertNotEquals(VietnameseText.spelling(one), VietnameseText.spelling(other));
    }

    @Test
    void whatIsNoLetterOrDigitLeavesNothingBehind() {
        assertEquals("", VietnameseText.searchKey("%_ *'\\"));
        assertEquals("", VietnameseText.spelling("%_ *'\\"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "a\u001bb", "\u202eevil", "\u2066", "\ufeff", "\u200f"})
    void charactersThatHideOrTurnTextAreForbidden(String text) {
        assertTrue(VietnameseText.hasForbiddenCharacter(text));
        assertFalse(VietnameseText.hasForbiddenCharacter("dòng một\n\tdòng hai"));
    }
}
