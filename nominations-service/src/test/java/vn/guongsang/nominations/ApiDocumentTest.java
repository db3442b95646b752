package vn.guongsang.nominations;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.guongsang.localstack.testing.ApiDocument;
import vn.guongsang.nominations.testing.NominationsStack;

@QuarkusTest
@NominationsStack
class ApiDocumentTest {

    @Test
    void theCommittedDocumentsAreWhatTheServiceServes() {
        ApiDocument.assertCommitted("nominations");
    }
}
