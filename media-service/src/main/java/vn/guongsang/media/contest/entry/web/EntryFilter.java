package vn.guongsang.media.contest.entry.web;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.guongsang.media.contest.content.Strand;
import vn.guongsang.media.contest.entry.Entries;
import vn.guongsang.media.contest.entry.content.Standing;
import vn.guongsang.media.contest.entry.step.EntryStatus;

/** Which entries to list; null means no condition. */
public record EntryFilter(
        @Parameter(description = "Thể loại", example = "WRITE") @QueryParam("strand") Strand strand,
        @Parameter(description = "Trạng thái", example = "SUBMITTED") @QueryParam("status") EntryStatus status,
        @Parameter(description = "Đơn vị hoặc cơ quan báo chí gửi", example = "7f1c1b1e-0000-4000-8000-000000000001")
                @QueryParam("bodyId")
                UUID bodyId,
        @Parameter(description = "Tình trạng nhân vật", example = "REVOKED") @QueryParam("standing")
                Standing standing) {

    Entries.Filter of(UUID contest) {
        return new Entries.Filter(contest, strand, status, bodyId, standing);
    }
}
