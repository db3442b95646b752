package vn.guongsang.nominations.setting.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.guongsang.kit.actor.CurrentActor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.idempotency.Idempotent;
import vn.guongsang.kit.time.Now;
import vn.guongsang.model.Level;
import vn.guongsang.nominations.setting.NewSetting;
import vn.guongsang.nominations.setting.SettingKind;
import vn.guongsang.nominations.setting.SettingService;
import vn.guongsang.nominations.setting.SettingView;
import vn.guongsang.nominations.setting.Settings;

/** The dated settings. */
@Path("/v1/settings")
@Tag(name = "settings")
public class SettingResource {

    private final Settings settings;
    private final SettingService service;
    private final CurrentActor actor;
    private final Now now;

    SettingResource(Settings settings, SettingService service, CurrentActor actor, Now now) {
        this.settings = settings;
        this.service = service;
        this.actor = actor;
        this.now = now;
    }

    /** The settings. */
    @GET
    @RolesAllowed({Roles.PROVINCE_BOARD, Roles.COUNCIL_MEMBER, Roles.INSPECTOR, Roles.AUDITOR, Roles.ADMIN})
    @Operation(
            operationId = "listSettings",
            summary = "Thiết lập theo thời gian (List dated settings)",
            description =
                    "Lấy ý kiến nhân dân, thẩm định, bắt buộc kê khai thành tích: mọi bản, hoặc bản của một ngày.")
    @APIResponse(responseCode = "200", description = "Các thiết lập")
    public SettingPage list(
            @Parameter(description = "Loại", example = "PUBLIC_OPINION") @QueryParam("kind") SettingKind kind,
            @Parameter(description = "Cấp", example = "PROVINCE") @QueryParam("level") Level level,
            @Parameter(description = "Ngày cần xem; bỏ trống: mọi bản", example = "2026-06-30") @QueryParam("asOf")
                    LocalDate asOf) {
        return new SettingPage(settings.list(kind, level, asOf));
    }

    /** Adds a version. */
    @POST
    @RolesAllowed(Roles.PROVINCE_BOARD)
    @Idempotent
    @Operation(
            operationId = "addSetting",
            summary = "Thêm bản thiết lập (Add a version of a setting)",
            description =
                    "Áp dụng từ validFrom, sau bản mới nhất của loại và cấp đó, bản ấy kết thúc ngày hôm trước. Bản đã có không sửa được; việc đã quyết theo bản cũ giữ nguyên.")
    @APIResponse(
            responseCode = "201",
            description = "Đã thêm",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SettingView.class)))
    public RestResponse<SettingView> add(@NotNull @Valid NewSetting setting) {
        SettingView added = service.add(setting, actor.get(), now.instant());
        return RestResponse.ResponseBuilder.<SettingView>created(URI.create("/v1/settings"))
                .entity(added)
                .build();
    }
}
