package vn.guongsang.localstack.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApiContractTest {
    private static final String DOCUMENT =
            """
            openapi: 3.0.3
            info: {title: Notes, version: "1"}
            paths:
              /notes:
                get:
                  parameters:
                    - {name: limit, in: query, schema: {type: integer}}
                  responses:
                    "200":
                      description: ok
                      content: {application/json: {schema: {type: object, required: [id], properties: {id: {type: string}}}}}
                    "400":
                      description: refused
                      content: {application/json: {schema: {type: object, required: [code], properties: {code: {type: string}}}}}
            """;

    private HttpServer server;
    private int status = 200;
    private String body = "{\"id\":\"1\"}";

    @BeforeEach
    void serve(@TempDir Path folder) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        ApiContract.install(Files.writeString(folder.resolve("notes-3.0.yaml"), DOCUMENT));
    }

    @AfterEach
    void stop() {
        server.stop(0);
        RestAssured.reset();
    }

    @Test
    void anAnswerAsPublishedPasses() {
        assertThatCode(() -> call("/notes?limit=1")).doesNotThrowAnyException();
    }

    @Test
    void anAnswerWithoutARequiredFieldFails() {
        body = "{}";

        assertThatThrownBy(() -> call("/notes"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("required properties ([\"id\"])");
    }

    @Test
    void aStatusThatTheDocumentDoesNotNameFails() {
        status = 409;

        assertThatThrownBy(() -> call("/notes")).hasMessageContaining("Response status 409 not defined");
    }

    @Test
    void aWrongRequestThatIsRefusedPassesAndOneThatIsAcceptedFails() {
        assertThatThrownBy(() -> call("/notes?limit=abc")).hasMessageContaining("limit");

        status = 400;
        body = "{\"code\":\"limit\"}";
        assertThatCode(() -> call("/notes?limit=abc")).doesNotThrowAnyException();
    }

    @Test
    void anUnknownPathMayBeRefusedButNotAnswered() {
        assertThatThrownBy(() -> call("/unknown")).hasMessageContaining("No API path found");

        status = 404;
        assertThatCode(() -> call("/unknown")).doesNotThrowAnyException();
    }

    private void call(String path) {
        given().port(server.getAddress().getPort()).get(path);
    }
}
