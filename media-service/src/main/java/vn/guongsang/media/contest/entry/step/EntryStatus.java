package vn.guongsang.media.contest.entry.step;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** State of an entry. */
@Schema(
        name = "ContestEntryStatus",
        description = "Trạng thái: SUBMITTED dự thi; WITHDRAWN đã rút; DISQUALIFIED bị loại vì phạm quy")
public enum EntryStatus {
    SUBMITTED,
    WITHDRAWN,
    DISQUALIFIED
}
