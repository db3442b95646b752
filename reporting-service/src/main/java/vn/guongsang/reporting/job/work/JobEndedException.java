package vn.guongsang.reporting.job.work;

/** The job is not the run's any more: what it was about to write must not be written. */
public final class JobEndedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    JobEndedException() {
        super("the job was cancelled or taken over");
    }
}
