package vn.guongsang.nominations.chronicle;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which lines to read; null means no condition. */
public record ChronicleFilter(
        @Parameter(description = "Nguồn của dòng lịch sử", example = "NOMINATION") @QueryParam("source")
                ChronicleSource source,
        @Parameter(description = "Từ thời điểm này", example = "2024-01-01T00:00:00Z") @QueryParam("from") Instant from,
        @Parameter(description = "Trước thời điểm này", example = "2025-01-01T00:00:00Z") @QueryParam("before")
                Instant before) {}
