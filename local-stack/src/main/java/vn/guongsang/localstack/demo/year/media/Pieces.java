package vn.guongsang.localstack.demo.year.media;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.guongsang.localstack.demo.year.Case;
import vn.guongsang.localstack.demo.year.Casebook;
import vn.guongsang.localstack.demo.year.fate.Fate;

/** All pieces of a year: of each recognition one on each channel; channel by channel, as newsrooms work side by side. */
public record Pieces(List<Piece> all) {

    /** Those of a year. */
    public static Pieces of(Casebook book) {
        List<Case> recognised = book.ended(Fate.APPROVED, null);
        return new Pieces(Arrays.stream(Medium.values())
                .flatMap(medium -> recognised.stream().map(one -> Piece.of(one, medium)))
                .toList());
    }

    /** Those of one channel. */
    public List<Piece> of(Medium medium) {
        return all.stream().filter(piece -> piece.medium() == medium).toList();
    }

    /** Those of one channel that end so. */
    public List<Piece> of(Medium medium, Outcome outcome) {
        return of(medium).stream().filter(piece -> piece.outcome() == outcome).toList();
    }

    /** Those that have to be taken down. */
    public List<Piece> retracted() {
        return all.stream().filter(Piece::isRetracted).toList();
    }

    /** Minutes on the air, repeats too, by channel code and month: {@code trt-tv 2025-03}. */
    public Map<String, BigDecimal> minutesByMonth() {
        Map<String, BigDecimal> months = new TreeMap<>();
        all.stream().filter(Piece::isAired).forEach(piece -> {
            months.merge(month(piece, false), piece.minutes(), BigDecimal::add);
            if (piece.isRepeated()) {
                months.merge(month(piece, true), piece.minutes(), BigDecimal::add);
            }
        });
        return months;
    }

    private static String month(Piece piece, boolean again) {
        return piece.medium().code() + " " + Piece.monthOf(again ? piece.repeatedAt() : piece.publishedAt());
    }
}
