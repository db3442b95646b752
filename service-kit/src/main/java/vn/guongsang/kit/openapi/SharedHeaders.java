package vn.guongsang.kit.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Documents the headers that the kit reads and writes. */
final class SharedHeaders {

    static final String RETRY_AFTER = "RetryAfter";
    static final String PREFERENCE = "Preference-Applied";

    /** The tag of a file is its checksum; it is no version to send back. */
    static final String FILE_TAG = "FileETag";

    private static final String UNCHANGED = "304";
    static final List<String> ALWAYS =
            List.of("RateLimit", "RateLimit-Policy", "X-Request-Id", "Access-Control-Allow-Origin");

    private static final String TAG_PATTERN = "^\"v[0-9]{1,18}(-[0-9a-f]{16})?\"$";

    private SharedHeaders() {}

    static void addTo(Components components) {
        addTagsTo(components);
        header(
                components,
                "Location",
                "Địa chỉ của dữ liệu vừa tạo.",
                "https://api.example.vn/v1/units/7f1c1b1e-0000-4000-8000-000000000001",
                500);
        header(
                components,
                "RateLimit",
                "Số yêu cầu còn lại (r) và số giây để đầy lại (t).",
                "\"caller\";r=299;t=1",
                100);
        header(components, "RateLimit-Policy", "Hạn mức (q) trong số giây (w).", "\"caller\";q=600;w=60", 100);
        header(components, "X-Request-Id", "Mã yêu cầu, nhận từ bên gọi hoặc do hệ thống đặt.", "lgsp-42", 64);
        header(
                components,
                "Access-Control-Allow-Origin",
                "Nguồn gốc (origin) được phép đọc câu trả lời; chỉ có khi máy chủ bật CORS.",
                "https://cms.example",
                300);
        header(components, PREFERENCE, "Yêu cầu Prefer đã được làm theo (RFC 7240).", "respond-async", 20);
        header(components, RETRY_AFTER, "Số giây nên chờ trước khi gửi lại.", "2", 10);
        addParametersTo(components);
    }

    private static void addTagsTo(Components components) {
        header(components, "ETag", "Phiên bản của dữ liệu; gửi lại trong If-Match khi thay đổi.", "\"v7\"", 41);
        header(
                components,
                FILE_TAG,
                "Mã kiểm tra của tệp; gửi lại trong If-None-Match.",
                "\"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\"",
                100);
    }

    private static void addParametersTo(Components components) {
        components.addParameter(
                "IdempotencyKey",
                parameter("Idempotency-Key", "0197a000-0000-7000-8000-0000000000a1")
                        .required(true)
                        .description(
                                "Khóa do bên gọi đặt cho mỗi lần thao tác, được nhớ 7 ngày. Gửi lại cùng khóa và cùng"
                                        + " nội dung thì nhận lại câu trả lời cũ.")
                        .schema(text(200).minLength(8).pattern("^[A-Za-z0-9._~:+/=\"-]{8,200}$")));
        components.addParameter(
                "IfNoneMatch",
                parameter("If-None-Match", "\"v7\"")
                        .description("ETag của bản đang giữ; dữ liệu chưa đổi thì trả lời 304 không kèm nội dung.")
                        .schema(text(500)));
    }

    static void complete(String verb, Operation operation, ResourceMethods.Traits traits) {
        if (traits.idempotent() && !declares(operation, "Idempotency-Key")) {
            operation.addParameter(OASFactory.createParameter().ref("IdempotencyKey"));
        }
        boolean file = operation.getResponses().hasAPIResponse(UNCHANGED);
        if ((file || traits.versioned() && verb.equals("GET")) && !declares(operation, "If-None-Match")) {
            operation.addParameter(OASFactory.createParameter().ref("IfNoneMatch"));
        }
        if (!file && traits.versioned() && verb.equals("GET")) {
            operation
                    .getResponses()
                    .addAPIResponse(UNCHANGED, OASFactory.createAPIResponse().description("Dữ liệu chưa thay đổi."));
        }
        describeIfMatch(operation);
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("2") && response.getRef() == null) {
                addHeaders(response, status, traits);
                if (file && status.equals("200")) {
                    refer(response, "ETag", FILE_TAG);
                }
            }
        });
    }

    static boolean declares(Operation operation, String header) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> header.equals(parameter.getName()));
    }

    private static void addHeaders(APIResponse response, String status, ResourceMethods.Traits traits) {
        ALWAYS.forEach(name -> refer(response, name, name));
        if (traits.versioned()) {
            refer(response, "ETag", "ETag");
        }
        if (status.equals("201") || status.equals("202") && traits.versioned()) {
            refer(response, "Location", "Location");
        }
        if (status.equals("202") && traits.versioned()) {
            refer(response, PREFERENCE, PREFERENCE);
        }
    }

    static void refer(APIResponse response, String name, String component) {
        if (response.getHeaders() == null || !response.getHeaders().containsKey(name)) {
            response.addHeader(name, OASFactory.createHeader().ref(component));
        }
    }

    private static void describeIfMatch(Operation operation) {
        if (operation.getParameters() == null) {
            return;
        }
        operation.getParameters().stream()
                .filter(parameter -> "If-Match".equals(parameter.getName()))
                .forEach(parameter -> {
                    parameter.required(true).schema(text(41).pattern(TAG_PATTERN));
                    if (parameter.getDescription() == null) {
                        parameter.description("ETag của lần đọc gần nhất. Thiếu: 428; đã cũ: 412.");
                    }
                    if (parameter.getExample() == null && parameter.getExamples() == null) {
                        parameter.example("\"v7\"");
                    }
                });
    }

    private static Parameter parameter(String name, String example) {
        return OASFactory.createParameter().name(name).in(Parameter.In.HEADER).example(example);
    }

    private static void header(Components components, String name, String description, String example, int length) {
        components.addHeader(
                name,
                OASFactory.createHeader()
                        .description(description)
                        .schema(text(length))
                        .example(example));
    }

    static Schema text(int length) {
        return OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING)).maxLength(length);
    }
}
