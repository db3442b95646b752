package vn.guongsang.reporting;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.guongsang.localstack.testing.ApiDocument;
import vn.guongsang.reporting.testing.ReportingStack;

@QuarkusTest
@ReportingStack
class ApiDocumentTest {

    @Test
    void theCommittedDocumentsAreWhatTheServiceServes() {
        ApiDocument.assertCommitted("reporting");
    }
}
