package vn.guongsang.media.outlet.contact.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The end of a contact. */
@Schema(name = "OutletContactEnd", description = "Thôi làm đầu mối liên hệ")
public record ContactEnd(
        @NotNull @Schema(description = "Ngày cuối cùng; có thể đã qua", examples = "2026-10-31") LocalDate lastDay) {}
