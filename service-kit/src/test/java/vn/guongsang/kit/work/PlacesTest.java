package vn.guongsang.kit.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

class PlacesTest {

    private static final BooleanSupplier BEGUN = () -> true;

    private final Places places = new Places(2);

    @Test
    void whatHasBegunKeepsItsPlaceUntilItLeaves() {
        assertEquals(true, places.take(BEGUN));
        assertEquals(true, places.take(BEGUN));
        assertEquals(false, places.take(BEGUN));
        places.leave();
        assertEquals(true, places.take(BEGUN));
    }

    @Test
    void whatHasNotBegunOrHasFailedCostsNone() {
        for (int i = 0; i < 3; i++) {
            assertEquals(false, places.take(() -> false));
            assertThrows(
                    IllegalStateException.class,
                    () -> places.take(() -> {
                        throw new IllegalStateException("the database is away");
                    }));
        }
        assertEquals(true, places.take(BEGUN));
        assertEquals(true, places.take(BEGUN));
    }
}
