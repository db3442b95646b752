package vn.guongsang.reporting.job;

import java.util.UUID;

/**
 * A job to order.
 *
 * @param kind kind of work, see {@link vn.guongsang.reporting.job.work.JobWork#kind()}
 * @param subjectId what it works on: at most one open job of a kind for each; null without such a limit
 * @param parameters a record that the work gets back as it is
 */
public record NewJob(String kind, UUID subjectId, Object parameters) {}
