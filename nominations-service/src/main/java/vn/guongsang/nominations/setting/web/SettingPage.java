package vn.guongsang.nominations.setting.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.nominations.setting.SettingView;

/** The settings. */
@Schema(description = "Các thiết lập theo thời gian")
public record SettingPage(@NotNull @Schema(description = "Theo loại và cấp, mới trước") List<SettingView> items) {}
