package vn.guongsang.localstack.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApiDocumentTest {

    @TempDir
    Path folder;

    @Test
    void anOperationIdOfTwoServicesIsFoundAndTheTwinOfADocumentIsNot() throws IOException {
        Files.writeString(folder.resolve("media.yaml"), "a:\n  operationId: listRules\nb:\n  operationId: listTasks\n");
        Files.writeString(folder.resolve("media-3.0.yaml"), "a:\n  operationId: listRules\n");
        Files.writeString(folder.resolve("reporting.yaml"), "a:\n  operationId: listTasks\n");

        assertEquals(List.of("listTasks"), ApiDocument.repeatedOperationIds(folder));
    }
}
