package vn.guongsang.media.contest.result;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.guongsang.media.contest.Terms;
import vn.guongsang.media.contest.content.Scoring;
import vn.guongsang.media.contest.entry.EntryView;
import vn.guongsang.media.contest.result.ranking.Contender;
import vn.guongsang.media.contest.result.ranking.Ranking;
import vn.guongsang.media.contest.step.Round;

/** Says how far the judging of a round has come, and where judges disagree. */
@ApplicationScoped
public class Progress {

    private static final int MOST_LINES = 200;

    private final Scores scores;

    Progress(Scores scores) {
        this.scores = scores;
    }

    /** Of the round that is being judged. */
    public ProgressView of(Terms terms) {
        Round round = terms.status().judged();
        Scoring scoring = terms.content().scoring();
        List<Contender> contenders = scores.of(terms.id(), round, List.of());
        Map<UUID, BigDecimal> spreads = new Ranking(terms.content(), round).spreads(contenders);
        BigDecimal limit = BigDecimal.valueOf(scoring.conflictSpread());
        List<ProgressView.Line> below = contenders.stream()
                .filter(contender -> contender.sheets().size() < scoring.quorum())
                .map(contender -> line(contender, spreads, limit))
                .toList();
        List<ProgressView.Line> conflicting = contenders.stream()
                .map(contender -> line(contender, spreads, limit))
                .filter(ProgressView.Line::conflicting)
                .toList();
        return new ProgressView(
                round,
                contenders.size(),
                contenders.stream()
                        .mapToInt(contender -> contender.sheets().size())
                        .sum(),
                below.size(),
                conflicting.size(),
                Stream.concat(below.stream(), conflicting.stream())
                        .distinct()
                        .limit(MOST_LINES)
                        .toList());
    }

    private static ProgressView.Line line(Contender contender, Map<UUID, BigDecimal> spreads, BigDecimal limit) {
        BigDecimal spread = spreads.get(contender.entryId());
        return new ProgressView.Line(
                contender.entryId(),
                EntryView.code(contender.number()),
                contender.sheets().size(),
                spread,
                spread != null && spread.compareTo(limit) >= 0);
    }
}
