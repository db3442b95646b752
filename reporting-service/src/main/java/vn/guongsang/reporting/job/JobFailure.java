package vn.guongsang.reporting.job;

import java.util.List;
import java.util.stream.Stream;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.reporting.job.step.JobProblem;

/**
 * Why a job failed, as it is kept: the texts are chosen when it is read, in the reader's language.
 *
 * @param code code of the problem type
 * @param arguments what fills the placeholders of its text
 */
public record JobFailure(String code, List<String> arguments) {

    /** A fault that is not the caller's; what it was stands in the log. */
    public static final JobFailure FAULT = new JobFailure(JobProblem.JOB_FAILED.code(), List.of());

    /** The work could not be done, for a reason that the caller can read. */
    public static JobFailure of(ProblemException refusal) {
        return new JobFailure(
                refusal.type().code(),
                Stream.of(refusal.messageArguments()).map(String::valueOf).toList());
    }
}
