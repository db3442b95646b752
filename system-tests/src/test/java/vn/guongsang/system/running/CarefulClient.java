package vn.guongsang.system.running;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Set;
import org.awaitility.Awaitility;
import vn.guongsang.localstack.demo.Api;
import vn.guongsang.system.oracle.Ledger;

/** Approves as an integrator should: the same request with the same key, until the service has answered. */
public final class CarefulClient {

    private static final Set<Integer> TRY_AGAIN = Set.of(409, 429, 503);

    private CarefulClient() {}

    /** Repeats as long as a recovery may take. */
    public static Ledger.Approval approve(Dossier dossier) {
        return approve(dossier, TheSuite.PATIENCE);
    }

    /** Repeats for at most that long; the answer is written in the ledger. */
    public static Ledger.Approval approve(Dossier dossier, Duration patience) {
        Api.Answer answer = Awaitility.await("an answer for " + dossier.id())
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(150))
                .atMost(patience)
                .until(() -> attempt(dossier), done -> done != null && !TRY_AGAIN.contains(done.status()));
        return Ledger.acknowledged(answer.require(200));
    }

    /** The answer, or nothing when the connection broke: then nobody knows whether it was done. */
    private static Api.Answer attempt(Dossier dossier) {
        try {
            return dossier.approve();
        } catch (UncheckedIOException e) {
            return null;
        }
    }
}
