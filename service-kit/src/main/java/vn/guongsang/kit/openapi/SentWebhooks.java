package vn.guongsang.kit.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Documents the call that a service with webhooks makes itself (Standard Webhooks). OpenAPI 3.0 has no place for it. */
final class SentWebhooks {

    private static final String SUBSCRIPTIONS = "/v1/webhook-subscriptions";

    private SentWebhooks() {}

    static void addTo(OpenAPI api, String operationId) {
        if (!api.getPaths().getPathItems().containsKey(SUBSCRIPTIONS)) {
            return;
        }
        api.addWebhook(
                "event",
                OASFactory.createPathItem()
                        .POST(OASFactory.createOperation()
                                .operationId(operationId)
                                .summary("Nhận một sự kiện (Receive an event)")
                                .description("Gọi tới địa chỉ đã đăng ký ở " + SUBSCRIPTIONS
                                        + ". Mỗi sự kiện có thể tới nhiều lần, không theo thứ tự: bỏ qua webhook-id đã"
                                        + " biết và data.version không mới hơn. Chữ ký v1: base64 của HMAC-SHA256 trên"
                                        + " id.timestamp.body (Standard Webhooks). Thành viên của data: /schemas.")
                                .security(List.of())
                                .parameters(List.of(
                                        header("webhook-id", "Mã của sự kiện, giữ nguyên khi gửi lại.", 200),
                                        header("webhook-timestamp", "Lúc gửi, số giây Unix.", 10),
                                        header("webhook-signature", "Chữ ký v1; hai khi đang thay khóa.", 200)))
                                .requestBody(body())
                                .responses(OASFactory.createAPIResponses()
                                        .addAPIResponse("2XX", answer("Đã nhận, trong vòng 15 giây."))
                                        .addAPIResponse("410", answer("Không nhận nữa: đăng ký bị tắt."))
                                        .addAPIResponse("default", answer("Chưa nhận được: sẽ gửi lại.")))));
    }

    private static RequestBody body() {
        return OASFactory.createRequestBody()
                .required(true)
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/cloudevents+json",
                                OASFactory.createMediaType().schema(event())));
    }

    private static APIResponse answer(String description) {
        return OASFactory.createAPIResponse().description(description);
    }

    private static Parameter header(String name, String description, int length) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .required(true)
                .description(description)
                .schema(SharedHeaders.text(length));
    }

    private static Schema event() {
        Schema event = OASFactory.createSchema()
                .type(List.of(SchemaType.OBJECT))
                .description("CloudEvents 1.0 (specversion 1.0); thành viên lạ: bỏ qua.")
                .required(List.of("id", "source", "type", "subject", "time", "data"));
        event.addProperty("id", SharedHeaders.text(36).format("uuid"));
        event.addProperty("subject", SharedHeaders.text(36).format("uuid"));
        event.addProperty("time", SharedHeaders.text(40).format("date-time"));
        event.addProperty("source", SharedHeaders.text(100).example("/media-service"));
        event.addProperty("type", SharedHeaders.text(100).example("vn.guongsang.propagation-task.published.v1"));
        return event.addProperty("data", OASFactory.createSchema().type(List.of(SchemaType.OBJECT)));
    }
}
