package vn.guongsang.media.reach.intake;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Figures that are sent in, as rows or as CSV. */
@Schema(
        name = "NewReachIntake",
        description = "Số liệu gửi vào: rows hoặc csv, đúng một trong hai; nhiều nhất 1.000 dòng")
public record NewIntake(
        @NotNull @Schema(description = "true: chỉ thử, không ghi", examples = "true") Boolean dryRun,
        @Size(min = 1, max = 1000) @Schema(description = "Các số liệu") List<@NotNull @Valid NewFigure> rows,
        @Size(min = 1, max = 500_000)
                @Schema(
                        description =
                                "Nội dung tệp CSV; cột channel, metric, value, taskId, periodFrom, periodTo, measuredOn, source, sourceRef",
                        examples =
                                "channel;metric;value;periodFrom;periodTo;measuredOn;source;sourceRef\ntrt-tv;AUDIENCE;52000;2026-03-01;2026-03-31;2026-04-02;khao-sat;2026-03\n")
                String csv) {}
