package vn.guongsang.nominations.feedconsumer.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a step was taken. */
@Schema(description = "Lý do của thao tác, không nêu dữ liệu cá nhân")
public record FeedConsumerReason(
        @NotBlank @Size(min = 3, max = 2000) @Schema(description = "Lý do", examples = "Mã bị lộ") String reason) {}
