package vn.guongsang.reporting.job.work;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.reporting.quota.QuotaProblem;

/** Work that tests steer. */
@ApplicationScoped
public class ProbeWork implements JobWork {

    public static final String KIND = "PROBE";

    private final ConcurrentHashMap<UUID, CountDownLatch> ended = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<UUID, Semaphore> gates = new ConcurrentHashMap<>();

    /** What the work shall do: {@code succeed}, {@code refuse}, {@code break} or {@code wait} until it is let go. */
    public record Ask(String what) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String run(JobRun run) {
        try {
            return carry(run, run.parameters(Ask.class).what());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new JobEndedException();
        } finally {
            ended.computeIfAbsent(run.jobId(), none -> new CountDownLatch(1)).countDown();
        }
    }

    private String carry(JobRun run, String what) throws InterruptedException {
        run.progress(1, 3);
        switch (what) {
            case "refuse" -> throw new ProblemException(QuotaProblem.QUOTA_NOT_COUNTED, "X");
            case "break" -> throw new IllegalStateException("as the test asked");
            case "wait" -> {
                while (!gate(run.jobId()).tryAcquire(10, TimeUnit.MILLISECONDS)) {
                    if (run.isCancelled()) {
                        throw new JobEndedException();
                    }
                }
            }
            default -> run.progress(3, 3);
        }
        return "/v1/quotas";
    }

    /** Lets a waiting run of the job go on. */
    public void letGo(UUID job) {
        gate(job).release();
    }

    /** Whether a run of the job has come to its end within some seconds. */
    public boolean hasEnded(UUID job) throws InterruptedException {
        return ended.computeIfAbsent(job, none -> new CountDownLatch(1)).await(10, TimeUnit.SECONDS);
    }

    private Semaphore gate(UUID job) {
        return gates.computeIfAbsent(job, none -> new Semaphore(0));
    }
}
