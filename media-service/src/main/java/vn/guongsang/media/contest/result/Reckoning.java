package vn.guongsang.media.contest.result;

import java.util.List;
import java.util.stream.Collectors;
import vn.guongsang.kit.text.Sha256;
import vn.guongsang.media.contest.content.NewContest;
import vn.guongsang.media.contest.result.ranking.Contender;
import vn.guongsang.media.contest.result.ranking.Ranked;
import vn.guongsang.media.contest.result.ranking.Ranking;
import vn.guongsang.media.contest.step.Round;

/** A list of places with digests of what went in and what came out. */
record Reckoning(List<Ranked> places, int sheets, String sheetsSha256, String resultSha256) {

    static Reckoning of(NewContest rules, Round round, List<Contender> contenders) {
        List<Ranked> places = new Ranking(rules, round).of(contenders);
        String sheets = contenders.stream()
                .flatMap(contender -> contender.sheets().stream().map(sheet -> line(contender, sheet)))
                .collect(Collectors.joining("\n"));
        return new Reckoning(
                places,
                contenders.stream()
                        .mapToInt(contender -> contender.sheets().size())
                        .sum(),
                Sha256.of(sheets),
                Sha256.of(places.stream().map(Ranked::line).collect(Collectors.joining("\n"))));
    }

    private static String line(Contender contender, Contender.Sheet sheet) {
        return contender.entryId() + "|" + sheet.judgeId() + "|"
                + sheet.scores().entrySet().stream()
                        .map(score -> score.getKey() + "="
                                + score.getValue().stripTrailingZeros().toPlainString())
                        .collect(Collectors.joining(";"));
    }
}
