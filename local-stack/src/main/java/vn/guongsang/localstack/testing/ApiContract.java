package vn.guongsang.localstack.testing;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.report.ValidationReport;
import com.atlassian.oai.validator.report.ValidationReport.Message;
import com.atlassian.oai.validator.restassured.RestAssuredRequest;
import com.atlassian.oai.validator.restassured.RestAssuredResponse;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.guongsang.localstack.parts.ProjectFiles;

/**
 * Holds every answer that a test receives against the service's published OpenAPI document. The request is checked only
 * when the service accepted it, because tests send wrong requests on purpose.
 */
public final class ApiContract implements Filter {
    /** A refused call may name a path or a method that does not exist; an accepted one may not. */
    private static final Set<String> UNKNOWN_OPERATION =
            Set.of("validation.request.path.missing", "validation.request.operation.notAllowed");

    /** Paths of the framework and of the contract itself, which are no part of the API. */
    private static final List<String> OUTSIDE = List.of("/q/", "/.well-known/", "/asyncapi.yaml", "/schemas/");

    private static final int FIRST_ERROR_STATUS = 400;

    private final Path document;
    private final OpenApiInteractionValidator validator;

    private ApiContract(Path document) {
        if (!Files.exists(document)) {
            throw new IllegalStateException("No OpenAPI document at " + document + "; the service's build writes it");
        }
        this.document = document;
        this.validator = OpenApiInteractionValidator.createFor(document.toUri().toString())
                .build();
    }

    /** Checks all REST Assured calls of this JVM against docs/api/&lt;service&gt;-3.0.yaml; calling it again changes nothing. */
    public static void install(String service) {
        install(ProjectFiles.root().resolve("docs/api").resolve(service + "-3.0.yaml"));
    }

    /** Checks all REST Assured calls of this JVM against the document; calling it again changes nothing. */
    public static synchronized void install(Path document) {
        boolean installed = RestAssured.filters().stream()
                .anyMatch(filter -> filter instanceof ApiContract contract && contract.document.equals(document));
        if (!installed) {
            RestAssured.filters(new ApiContract(document));
        }
    }

    @Override
    public Response filter(
            FilterableRequestSpecification call, FilterableResponseSpecification expected, FilterContext context) {
        Response answer = context.next(call, expected);
        Request request = RestAssuredRequest.of(call);
        if (OUTSIDE.stream().noneMatch(request.getPath()::startsWith)) {
            List<Message> breaches = breaches(request, answer);
            if (!breaches.isEmpty()) {
                throw new AssertionError(describe(call, answer, breaches));
            }
        }
        return answer;
    }

    private List<Message> breaches(Request request, Response answer) {
        boolean refused = answer.statusCode() >= FIRST_ERROR_STATUS;
        ValidationReport ofAnswer =
                validator.validateResponse(request.getPath(), request.getMethod(), RestAssuredResponse.of(answer));
        Stream<Message> ofRequest =
                refused ? Stream.empty() : validator.validateRequest(request).getMessages().stream();
        return Stream.concat(ofRequest, ofAnswer.getMessages().stream())
                .filter(message -> message.getLevel() == ValidationReport.Level.ERROR)
                .filter(message -> !(refused && UNKNOWN_OPERATION.contains(message.getKey())))
                .toList();
    }

    private String describe(FilterableRequestSpecification call, Response answer, List<Message> breaches) {
        String list = breaches.stream()
                .map(message -> "  - " + message.getKey() + ": " + message.getMessage())
                .distinct()
                .collect(Collectors.joining("\n"));
        return "%s %s answered %d, which breaks the contract in %s:%n%s%nAnswer: %s"
                .formatted(
                        call.getMethod(),
                        call.getURI(),
                        answer.statusCode(),
                        document.getFileName(),
                        list,
                        answer.asString());
    }
}
