package vn.guongsang.media;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.guongsang.localstack.testing.ApiDocument;
import vn.guongsang.media.testing.MediaStack;

@QuarkusTest
@MediaStack
class ApiDocumentTest {

    @Test
    void theCommittedDocumentsAreWhatTheServiceServes() {
        ApiDocument.assertCommitted("media");
    }
}
