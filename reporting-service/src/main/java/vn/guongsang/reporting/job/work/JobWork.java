package vn.guongsang.reporting.job.work;

/**
 * What a feature can do as a job: a bean, found by its kind.
 *
 * <p>It may be begun anew after its process was killed, and a run that was thought dead may still be at it: work is
 * idempotent, and what it writes in the end it writes in one transaction that first calls {@link JobRun#confirm()}.
 */
public interface JobWork {

    /** The kind of job that it does, such as {@code CONSOLIDATION}; stable. */
    String kind();

    /**
     * Does the work, outside any transaction.
     *
     * @return path of the result, such as {@code /v1/consolidated-reports/…}; null when there is nothing to read
     * @throws vn.guongsang.kit.problem.ProblemException when it cannot be done; the job shows it as its failure
     */
    String run(JobRun run);
}
