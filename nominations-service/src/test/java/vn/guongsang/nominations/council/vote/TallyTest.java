package vn.guongsang.nominations.council.vote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.model.Level;
import vn.guongsang.nominations.council.rule.Absentee;
import vn.guongsang.nominations.council.rule.Base;
import vn.guongsang.nominations.council.rule.Share;
import vn.guongsang.nominations.council.rule.VotingRule;

class TallyTest {

    private static final Instant AT = Instant.parse("2026-11-20T03:00:00Z");

    @ParameterizedTest(name = "{0}/{1} of {2} is {3}")
    @CsvSource({
        "90, 100, 11, 10",
        "90, 100, 10, 9",
        "90, 100, 12, 11",
        "90, 100, 1, 1",
        "90, 100, 20, 18",
        "90, 100, 0, 0",
        "2, 3, 9, 6",
        "2, 3, 10, 7",
        "2, 3, 11, 8",
        "2, 3, 12, 8",
        "1, 2, 10, 5",
        "1, 1, 13, 13",
    })
    void aShareIsTheLeastWholeNumberThatReachesIt(int numerator, int denominator, int base, int least) {
        assertEquals(least, new Share(numerator, denominator).of(base));
    }

    @ParameterizedTest(name = "{0} of {1} members, {2} recused, {3} for: {5}")
    @CsvSource({
        // 90 % of 11 is 9.9
        "ALL_MEMBERS, 12, 1, 10, 10, true",
        "ALL_MEMBERS, 12, 1, 9,  10, false",
        "ALL_MEMBERS, 11, 0, 10, 10, true",
        // without the recused member 10 of 12 would not do
        "ALL_MEMBERS, 12, 0, 10, 11, false",
        // nobody is left to vote: nothing passes
        "ALL_MEMBERS, 2,  2, 0,  1,  false",
        // of those present: 8 in the room and 2 in writing
        "PRESENT,     12, 1, 9,  9,  true",
        "PRESENT,     12, 1, 8,  9,  false",
    })
    void aVotePassesWhenTheVotesInFavourReachTheShareOfTheBase(
            Base base, int members, int recused, int votesFor, int needed, boolean passed) {
        int present = base == Base.PRESENT ? 8 : members - recused;
        int inWriting = base == Base.PRESENT ? 2 : 0;
        VoteResult result = new Tally(members, recused, present, votesFor, inWriting, votesFor, 0, inWriting)
                .under(rule(new Share(90, 100), base), AT);
        assertEquals(needed, result.needed());
        assertEquals(passed, result.passed());
    }

    @Test
    void everyOutcomeIsWhatAnotherReckoningGives() {
        Random random = new Random(1526);
        for (int i = 0; i < 20_000; i++) {
            int denominator = 1 + random.nextInt(100);
            Share share = new Share(1 + random.nextInt(denominator), denominator);
            Base base = Base.values()[random.nextInt(2)];
            int members = 1 + random.nextInt(40);
            int recused = random.nextInt(members + 1);
            int present = random.nextInt(members - recused + 1);
            int inWriting = random.nextInt(members - recused - present + 1);
            int inPerson = random.nextInt(present + 1);
            int votesFor = random.nextInt(inPerson + inWriting + 1);
            int against = random.nextInt(inPerson + inWriting - votesFor + 1);
            int abstentions = inPerson + inWriting - votesFor - against;

            VoteResult result = new Tally(
                            members, recused, present, inPerson, inWriting, votesFor, against, abstentions)
                    .under(rule(share, base), AT);

            int counted = base == Base.ALL_MEMBERS ? members - recused : present + inWriting;
            BigDecimal bar = BigDecimal.valueOf(counted)
                    .multiply(BigDecimal.valueOf(share.numerator()))
                    .divide(BigDecimal.valueOf(share.denominator()), 20, RoundingMode.HALF_EVEN)
                    .setScale(10, RoundingMode.HALF_EVEN);
            boolean passes = votesFor > 0 && BigDecimal.valueOf(votesFor).compareTo(bar) >= 0;
            assertEquals(passes, result.passed(), () -> share + " " + result);
            assertEquals(counted, result.base());
        }
    }

    private static VotingRule rule(Share pass, Base base) {
        UUID id = UUID.fromString("7f1c1b1e-0000-4000-8000-000000000001");
        return new VotingRule(
                id, Level.PROVINCE, pass, base, Absentee.WRITTEN, new Share(2, 3), false, null, null, "thử");
    }
}
