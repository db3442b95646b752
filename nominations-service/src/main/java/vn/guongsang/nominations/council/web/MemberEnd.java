package vn.guongsang.nominations.council.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The end of a mandate. */
@Schema(name = "CouncilMemberEnd", description = "Kết thúc nhiệm kỳ")
public record MemberEnd(
        @NotNull @Schema(description = "Ngày cuối của nhiệm kỳ; không trước hôm nay") LocalDate lastDay) {}
