package vn.guongsang.kit.edge;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class RawPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/v1/units/a.b", "/v1/.well-known", "/v1/h%E1%BB%99", "/v1/a..b", "/v1/a%20b"})
    void aPathWithOneReadingIsPlain(String path) {
        assertTrue(RawPath.isPlain(path));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "*", "v1", "/v1/..", "/./v1", "/v1//x", "/v1;x", "/v1\\x", "/v1%2e", "/v1%2F", "/v1%3b", "/v1%5C",
                "/v1%25", "/v1%00", "/v1%1f", "/v1%7F", "/v1%", "/v1%2", "/v1%zz", "/v1 x", "/v1\tx"
            })
    void aPathWithTwoReadingsIsNot(String path) {
        assertFalse(RawPath.isPlain(path));
    }
}
