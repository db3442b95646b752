package vn.guongsang.media.contest.result.ranking;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.guongsang.media.contest.content.Strand;

/** An entry with the sheets that count. */
public record Contender(UUID entryId, int number, Strand strand, UUID bodyId, Instant submittedAt, List<Sheet> sheets) {

    /** The scores of one judge, by criterion. */
    public record Sheet(UUID judgeId, Map<String, BigDecimal> scores) {}
}
