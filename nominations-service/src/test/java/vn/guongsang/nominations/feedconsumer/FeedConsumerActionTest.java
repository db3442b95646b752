package vn.guongsang.nominations.feedconsumer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedConsumerActionTest {

    @ParameterizedTest
    @CsvSource({
        "ACTIVE, EDIT, ACTIVE",
        "ACTIVE, CREDENTIAL, ACTIVE",
        "ACTIVE, ROTATION, ACTIVE",
        "ACTIVE, REVOCATION, ACTIVE",
        "ACTIVE, SUSPENSION, SUSPENDED",
        "ACTIVE, RESUMPTION,",
        "ACTIVE, CLOSURE, CLOSED",
        "SUSPENDED, EDIT, SUSPENDED",
        "SUSPENDED, CREDENTIAL,",
        "SUSPENDED, ROTATION,",
        "SUSPENDED, REVOCATION, SUSPENDED",
        "SUSPENDED, SUSPENSION,",
        "SUSPENDED, RESUMPTION, ACTIVE",
        "SUSPENDED, CLOSURE, CLOSED",
        "CLOSED, EDIT,",
        "CLOSED, CREDENTIAL,",
        "CLOSED, ROTATION,",
        "CLOSED, REVOCATION,",
        "CLOSED, SUSPENSION,",
        "CLOSED, RESUMPTION,",
        "CLOSED, CLOSURE,"
    })
    void everyActionLeadsFromEveryStateToThis(
            FeedConsumerStatus from, FeedConsumerAction action, FeedConsumerStatus to) {
        assertEquals(to, action.next(from));
    }
}
