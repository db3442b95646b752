package vn.guongsang.nominations.testing;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.function.Executable;
import vn.guongsang.kit.problem.ProblemException;

/** What the domain answers when it refuses, without a server. */
public final class Refusal {

    private Refusal() {}

    public static ProblemException of(Executable act) {
        return assertThrows(ProblemException.class, act);
    }

    /** The broken rules, each with what it points to; none when nothing is refused. */
    public static List<String> faults(Runnable act) {
        try {
            act.run();
            return List.of();
        } catch (ProblemException refused) {
            return refused.faults().stream()
                    .map(fault -> fault.pointer() + " " + fault.code())
                    .toList();
        }
    }
}
