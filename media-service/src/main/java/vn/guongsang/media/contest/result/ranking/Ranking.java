package vn.guongsang.media.contest.result.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.guongsang.media.contest.content.Call;
import vn.guongsang.media.contest.content.NewContest;
import vn.guongsang.media.contest.content.Prize;
import vn.guongsang.media.contest.content.Strand;
import vn.guongsang.media.contest.content.TieBreak;
import vn.guongsang.media.contest.step.Round;

/**
 * Puts the entries of one round in order: the higher mark first, then what the contest says about ties, in its order, then
 * the lower number, so that no two share a place.
 */
public final class Ranking {

    /** Named with every stored result: another arithmetic gets another name. */
    public static final String VERSION = "1";

    private final NewContest contest;
    private final Round round;

    /** By the rules of a contest. */
    public Ranking(NewContest contest, Round round) {
        this.contest = contest;
        this.round = round;
    }

    /** All entries by strand, in the first round also by body, each group from its first place on. */
    public List<Ranked> of(List<Contender> contenders) {
        Marks marks = new Marks(contest, contenders);
        Map<UUID, BigDecimal> byEntry = new HashMap<>();
        contenders.forEach(contender -> byEntry.put(contender.entryId(), marks.mark(contender)));
        Comparator<Contender> order =
                groups().thenComparing(contender -> byEntry.get(contender.entryId()), Comparator.reverseOrder());
        for (TieBreak tie : contest.scoring().ties()) {
            order = order.thenComparing(breaking(tie, marks));
        }
        List<Contender> sorted = contenders.stream()
                .sorted(order.thenComparing(Contender::number))
                .toList();
        List<Ranked> ranked = new ArrayList<>();
        Contender before = null;
        int place = 0;
        for (Contender contender : sorted) {
            place = before != null && groups().compare(before, contender) == 0 ? place + 1 : 1;
            ranked.add(inPlace(contender, place, byEntry.get(contender.entryId()), marks.spread(contender)));
            before = contender;
        }
        return ranked;
    }

    /** How far the judges of each entry that has a sheet are apart. */
    public Map<UUID, BigDecimal> spreads(List<Contender> contenders) {
        Marks marks = new Marks(contest, contenders);
        Map<UUID, BigDecimal> spreads = new HashMap<>();
        contenders.stream()
                .filter(contender -> !contender.sheets().isEmpty())
                .forEach(contender -> spreads.put(contender.entryId(), marks.spread(contender)));
        return spreads;
    }

    private Comparator<Contender> groups() {
        Comparator<Contender> strands = Comparator.comparing(Contender::strand);
        return round == Round.FIRST ? strands.thenComparing(Contender::bodyId) : strands;
    }

    private static Comparator<Contender> breaking(TieBreak tie, Marks marks) {
        return switch (tie.kind()) {
            case HIGHEST_CRITERION ->
                Comparator.comparing(
                        contender -> marks.criterionMean(contender, tie.criterion()), Comparator.reverseOrder());
            case EARLIER_SUBMISSION -> Comparator.comparing(Contender::submittedAt);
        };
    }

    private Ranked inPlace(Contender contender, int place, BigDecimal mark, BigDecimal spread) {
        boolean conflicting =
                spread.compareTo(BigDecimal.valueOf(contest.scoring().conflictSpread())) >= 0;
        Prize prize = round == Round.FINAL ? prize(contender.strand(), place) : null;
        return new Ranked(
                contender,
                place,
                mark,
                spread,
                conflicting,
                round == Round.FIRST && place <= promoted(contender.strand()),
                prize == null ? null : prize.name(),
                prize == null ? null : prize.amountVnd());
    }

    private int promoted(Strand strand) {
        return contest.call(strand).map(Call::promoted).orElse(0);
    }

    private Prize prize(Strand strand, int place) {
        int last = 0;
        for (Prize prize : contest.prizes()) {
            last += prize.strand() == strand ? prize.count() : 0;
            if (prize.strand() == strand && place <= last) {
                return prize;
            }
        }
        return null;
    }
}
