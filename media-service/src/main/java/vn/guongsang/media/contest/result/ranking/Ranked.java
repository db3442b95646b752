package vn.guongsang.media.contest.result.ranking;

import java.math.BigDecimal;

/**
 * An entry in its place.
 *
 * @param place first round: within strand and body; final: within the strand
 * @param spread between the highest and the lowest total
 * @param prize name of the prize, or null
 * @param prizeAmount in đồng, or null
 */
public record Ranked(
        Contender contender,
        int place,
        BigDecimal mark,
        BigDecimal spread,
        boolean conflicting,
        boolean promoted,
        String prize,
        Long prizeAmount) {

    /** One line for the digest of a result. */
    public String line() {
        return String.join(
                "|",
                contender.entryId().toString(),
                contender.strand().name(),
                String.valueOf(place),
                mark.toPlainString(),
                String.valueOf(promoted),
                String.valueOf(prize));
    }
}
