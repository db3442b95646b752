package vn.guongsang.nominations.exemplar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.nominations.exemplar.ExemplarModel.Move;

class ExemplarModelTest {

    private static final Instant START = Instant.parse("2024-11-20T02:00:00Z");

    @Property(tries = 2_000)
    void everyLifeOfAnExemplarFollowsTheModel(@ForAll @Size(max = 25) List<Move> life) {
        Exemplar exemplar = ExemplarModel.begun(START);
        ExemplarModel model = new ExemplarModel();
        Instant at = START;
        for (Move move : life) {
            at = at.plus(Duration.ofDays(1));
            boolean allowed = model.allows(move, at);
            assertEquals(allowed, made(move, exemplar, at), () -> move + " in " + life);
            assertEquals(seenBy(model, at), seenOf(exemplar, at), () -> "after " + move + " in " + life);
        }
    }

    private static boolean made(Move move, Exemplar exemplar, Instant at) {
        try {
            ExemplarModel.make(move, exemplar, at);
            return true;
        } catch (ProblemException refused) {
            return false;
        }
    }

    private static String seenBy(ExemplarModel model, Instant at) {
        return model.at(at, at.plus(ExemplarModel.EMBARGO).minusMillis(1), at.plus(ExemplarModel.EMBARGO));
    }

    private static String seenOf(Exemplar exemplar, Instant at) {
        return ExemplarModel.seen(
                exemplar, at, at.plus(ExemplarModel.EMBARGO).minusMillis(1), at.plus(ExemplarModel.EMBARGO));
    }
}
