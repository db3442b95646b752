package vn.guongsang.media.contest.content;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Invented contests for tests without a service. */
public final class SomeContest {

    public static final LocalDate OPENS = LocalDate.of(2026, 12, 1);
    public static final LocalDate CLOSES = LocalDate.of(2027, 3, 31);
    public static final UUID ORGANISER = UUID.fromString("00000000-0000-4000-8000-0000000000aa");
    public static final Criterion MATTER = new Criterion("noi-dung", "Nội dung", 60, 10);
    public static final Criterion FORM = new Criterion("hinh-thuc", "Hình thức", 40, 20);
    public static final TieBreak BY_MATTER = new TieBreak(TieBreak.Kind.HIGHEST_CRITERION, "noi-dung");
    public static final TieBreak BY_TIME = new TieBreak(TieBreak.Kind.EARLIER_SUBMISSION, null);

    private SomeContest() {}

    /** One that breaks no rule, with the given scoring. */
    public static NewContest scoredBy(Scoring scoring) {
        return with(
                List.of(writing(), broadcast()),
                List.of(MATTER, FORM),
                scoring,
                List.of(
                        new Prize(Strand.WRITE, "Giải Nhất", 1, 10_000_000L),
                        new Prize(Strand.BROADCAST, "Giải Phóng sự", 1, null),
                        new Prize(Strand.WRITE, "Giải Khuyến khích", 2, 1_000_000L)));
    }

    public static NewContest with(List<Call> calls, List<Criterion> criteria, Scoring scoring, List<Prize> prizes) {
        return new NewContest(
                "Những bông hoa đẹp",
                "45-KH/BTGTU",
                LocalDate.of(2026, 11, 20),
                "Ban Tuyên giáo Tỉnh ủy",
                List.of(ORGANISER),
                null,
                calls,
                criteria,
                scoring,
                prizes);
    }

    public static Scoring scoring(ScoringMethod method, int trim, int quorum, TieBreak... ties) {
        return new Scoring(method, trim, Math.max(quorum, 3), quorum, 30, List.of(ties));
    }

    public static Call writing() {
        return new Call(Strand.WRITE, OPENS, CLOSES, 5, 2000, null, 2);
    }

    public static Call broadcast() {
        return new Call(Strand.BROADCAST, OPENS, CLOSES, null, null, 15, 1);
    }
}
