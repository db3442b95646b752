package vn.guongsang.nominations.exemplar.web;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When publication may begin. */
@Schema(description = "Thời điểm được phép công bố")
public record EmbargoChange(
        @Schema(description = "Không công bố trước thời điểm này; vắng mặt: công bố ngay") Instant until) {}
