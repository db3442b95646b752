package vn.guongsang.media.contest.result;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What has happened to an entry of a result since it was decided. */
@Schema(
        name = "ContestResultNote",
        description =
                "DISQUALIFIED bị loại; REVOKED điển hình bị thu hồi công nhận; WITHHELD không được công bố điển hình")
public enum Note {
    DISQUALIFIED,
    REVOKED,
    WITHHELD
}
