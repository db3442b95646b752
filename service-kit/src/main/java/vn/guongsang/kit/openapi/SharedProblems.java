package vn.guongsang.kit.openapi;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.Languages;
import vn.guongsang.kit.problem.ProblemTexts;
import vn.guongsang.kit.problem.ProblemType;
import vn.guongsang.kit.problem.Problems;

/** Documents the problem answers that every operation can give. */
final class SharedProblems {

    private static final String DEFAULT = "default";

    /** What the framework says of every checked body. */
    private static final String OF_FRAMEWORK = "Bad Request";

    /** A code that the description of a refusal names. */
    private static final Pattern NAMED = Pattern.compile("\\(([a-z0-9]+(?:-[a-z0-9]+)+)\\)");

    /** The status and what the shared answer shows as its example. */
    private static final Map<String, KitProblem> SHARED = shared();

    private SharedProblems() {}

    static void addTo(Components components) {
        SHARED.forEach((status, problem) -> components.addResponse(name(status), response(status, problem)));
    }

    static void complete(String path, Operation operation, ResourceMethods.Traits traits) {
        for (String status : statuses(path, operation, traits)) {
            APIResponse declared = operation.getResponses().getAPIResponse(status);
            if (declared == null || OF_FRAMEWORK.equals(declared.getDescription())) {
                operation
                        .getResponses()
                        .addAPIResponse(status, OASFactory.createAPIResponse().ref(name(status)));
            }
        }
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (isError(status) && response.getRef() == null) {
                addContent(
                        response, named(status, response).orElse(SHARED.getOrDefault(status, KitProblem.BAD_REQUEST)));
                addHeaders(status, response);
            }
        });
    }

    /** An operation may describe a refusal in its own words and leave the form to us. */
    private static void addContent(APIResponse response, ProblemType problem) {
        if (response.getContent() == null) {
            response.setContent(content(problem));
            return;
        }
        MediaType declared = response.getContent().getMediaType(Problems.MEDIA_TYPE);
        if (declared != null && declared.getExample() == null && declared.getExamples() == null) {
            declared.example(example(problem));
        }
    }

    /** The first problem that the description names, to be shown as the example. */
    private static Optional<ProblemType> named(String status, APIResponse response) {
        return Optional.ofNullable(response.getDescription())
                .map(NAMED::matcher)
                .filter(Matcher::find)
                .flatMap(found -> Stream.of("messages.problems", "messages.kit")
                        .<ProblemType>map(bundle -> new Named(found.group(1), Integer.parseInt(status), bundle))
                        .filter(problem -> ProblemTexts.complete(problem, Languages.VIETNAMESE))
                        .findFirst());
    }

    /** A problem that is known here by its code alone. */
    private record Named(String code, int status, String bundle) implements ProblemType {

        @Override
        public String name() {
            return code;
        }
    }

    private static Set<String> statuses(String path, Operation operation, ResourceMethods.Traits traits) {
        Set<String> statuses = new TreeSet<>(Set.of("400", "406", "429", "500", "503", DEFAULT));
        if (!traits.open()) {
            statuses.addAll(Set.of("401", "403"));
        }
        if (path.contains("{")) {
            statuses.add("404");
        }
        if (operation.getRequestBody() != null) {
            statuses.addAll(Set.of("413", "415", "422"));
        }
        if (traits.idempotent()) {
            statuses.addAll(Set.of("409", "422"));
        }
        if (SharedHeaders.declares(operation, "If-Match")) {
            statuses.addAll(Set.of("409", "412", "428"));
        }
        return statuses;
    }

    private static APIResponse response(String status, KitProblem problem) {
        String description =
                status.equals(DEFAULT) ? "Mọi lỗi khác." : ProblemTexts.title(problem, Languages.VIETNAMESE) + ".";
        APIResponse response =
                OASFactory.createAPIResponse().description(description).content(content(problem));
        addHeaders(status, response);
        return response;
    }

    private static void addHeaders(String status, APIResponse response) {
        SharedHeaders.ALWAYS.forEach(name -> SharedHeaders.refer(response, name, name));
        if (status.equals("429") || status.equals("503")) {
            SharedHeaders.refer(response, "Retry-After", SharedHeaders.RETRY_AFTER);
        }
    }

    private static Content content(ProblemType problem) {
        return OASFactory.createContent()
                .addMediaType(
                        Problems.MEDIA_TYPE,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("Problem"))
                                .example(example(problem)));
    }

    private static Map<String, Object> example(ProblemType problem) {
        Map<String, Object> example = new LinkedHashMap<>();
        example.put("type", Problems.CATALOGUE + "/" + problem.code());
        example.put("title", ProblemTexts.title(problem, Languages.VIETNAMESE));
        example.put("status", problem.status());
        example.put("detail", ProblemTexts.explanation(problem, Languages.VIETNAMESE));
        example.put("instance", "/v1/units/7f1c1b1e-0000-4000-8000-000000000001");
        example.put("code", problem.code());
        example.put("traceId", "4bf92f3577b34da6a3ce929d0e0e4736");
        return example;
    }

    private static boolean isError(String status) {
        return status.startsWith("4") || status.startsWith("5") || status.equals(DEFAULT);
    }

    private static String name(String status) {
        return status.equals(DEFAULT) ? "Problem" : "Problem" + status;
    }

    private static Map<String, KitProblem> shared() {
        Map<String, KitProblem> shared = new LinkedHashMap<>();
        shared.put("400", KitProblem.VALIDATION_FAILED);
        shared.put("401", KitProblem.UNAUTHENTICATED);
        shared.put("403", KitProblem.FORBIDDEN);
        shared.put("404", KitProblem.NOT_FOUND);
        shared.put("406", KitProblem.NOT_ACCEPTABLE);
        shared.put("409", KitProblem.CONFLICT);
        shared.put("410", KitProblem.GONE);
        shared.put("412", KitProblem.VERSION_STALE);
        shared.put("413", KitProblem.TOO_LARGE);
        shared.put("415", KitProblem.UNSUPPORTED_MEDIA_TYPE);
        shared.put("422", KitProblem.IDEMPOTENCY_KEY_REUSED);
        shared.put("428", KitProblem.PRECONDITION_REQUIRED);
        shared.put("429", KitProblem.TOO_MANY_REQUESTS);
        shared.put("500", KitProblem.INTERNAL_ERROR);
        shared.put("503", KitProblem.UNAVAILABLE);
        shared.put(DEFAULT, KitProblem.INTERNAL_ERROR);
        return shared;
    }
}
