package vn.guongsang.reporting.job.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import vn.guongsang.kit.actor.CurrentActor;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.Languages;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.web.ETags;
import vn.guongsang.reporting.job.JobReader;
import vn.guongsang.reporting.job.JobView;

/** Answers with a job: 202 and where to follow it, for every operation whose work is long. */
@ApplicationScoped
public class JobAnswers {

    private final JobReader reader;
    private final CurrentActor actor;

    JobAnswers(JobReader reader, CurrentActor actor) {
        this.reader = reader;
        this.actor = actor;
    }

    /** 202 with the job, its tag and where it can be read. */
    public RestResponse<JobView> accepted(UUID job, UriInfo request, HttpHeaders headers) {
        JobView view = view(job, request, headers);
        return RestResponse.ResponseBuilder.<JobView>create(202)
                .location(request.getBaseUriBuilder().path("v1/jobs/" + job).build())
                .entity(view)
                .tag(ETags.of(view.version()))
                .build();
    }

    /** A job of the caller's. */
    JobView view(UUID job, UriInfo request, HttpHeaders headers) {
        return reader.view(job, reading(request, headers))
                .orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
    }

    JobReader.Reader reading(UriInfo request, HttpHeaders headers) {
        Locale language = Languages.pick(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return new JobReader.Reader(actor.get(), language, request.getBaseUri());
    }
}
