package vn.guongsang.kit.notification.web;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.guongsang.kit.actor.CurrentActor;
import vn.guongsang.kit.notification.digest.NewPreference;
import vn.guongsang.kit.notification.digest.PreferenceService;
import vn.guongsang.kit.notification.digest.PreferenceView;
import vn.guongsang.kit.notification.digest.Preferences;
import vn.guongsang.kit.time.Now;
import vn.guongsang.kit.web.Answers;
import vn.guongsang.kit.web.IfMatch;

/** How the caller wants to be told. */
@Path("/v1/notification-preferences")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "notifications")
public class PreferenceResource {

    private final Preferences preferences;
    private final PreferenceService choices;
    private final CurrentActor actor;
    private final Now now;

    PreferenceResource(Preferences preferences, PreferenceService choices, CurrentActor actor, Now now) {
        this.preferences = preferences;
        this.choices = choices;
        this.actor = actor;
        this.now = now;
    }

    /** How the caller is told. */
    @GET
    @Operation(
            operationId = "getNotificationPreferences",
            summary = "Cách nhận thông báo của tôi (Get my notification preferences)",
            description = "Chưa chọn lần nào: OFF, phiên bản 0.")
    @APIResponse(responseCode = "200", description = "Cách nhận")
    public RestResponse<PreferenceView> preferences() {
        return Answers.ok(preferences.of(actor.get()));
    }

    /** Chooses how to be told. */
    @PUT
    @Operation(
            operationId = "chooseNotificationPreferences",
            summary = "Chọn cách nhận thông báo (Choose my notification preferences)",
            description =
                    "Bản tổng hợp còn được gửi qua webhook loại vn.guongsang.notification.digest.v1 của tài khoản, đơn"
                            + " vị hoặc cơ quan báo chí, và qua thư nếu hệ thống có máy chủ thư.")
    @APIResponse(responseCode = "200", description = "Cách nhận sau thao tác")
    public RestResponse<PreferenceView> choose(
            @Parameter(description = "Phiên bản đã đọc", example = "\"v0\"") @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid NewPreference request) {
        return Answers.ok(choices.choose(request, IfMatch.require(ifMatch), actor.get(), now.instant()));
    }
}
