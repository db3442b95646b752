package vn.guongsang.kit.problem.mapping;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.sql.DatabaseTrouble;
import vn.guongsang.kit.web.AllowedMethods;

/** Turns every failure of a REST call into a problem document; nothing of our insides is shown. */
@ApplicationScoped
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private final ProblemAnswers answers;
    private final AllowedMethods allowedMethods;

    @Inject
    ProblemMappers(ProblemAnswers answers, AllowedMethods allowedMethods) {
        this.answers = answers;
        this.allowedMethods = allowedMethods;
    }

    @ServerExceptionMapper
    Response refused(ProblemException refusal, UriInfo uri, HttpHeaders headers) {
        if (refusal.type().status() >= 500) {
            LOG.warnf(refusal.getCause(), "%s on %s", refusal.type().code(), uri.getPath());
        }
        return answers.to(refusal, uri, headers);
    }

    /** Quarkus maps this class itself to an empty 400 unless we map the very same class. */
    @ServerExceptionMapper
    Response misfit(MismatchedInputException failure, UriInfo uri, HttpHeaders headers) {
        return answers.to(JsonProblems.of(failure), uri, headers);
    }

    @ServerExceptionMapper
    Response unreadable(JsonProcessingException failure, UriInfo uri, HttpHeaders headers) {
        return answers.to(JsonProblems.of(failure), uri, headers);
    }

    @ServerExceptionMapper
    Response violated(ConstraintViolationException failure, ResourceInfo resource, UriInfo uri, HttpHeaders headers) {
        return ViolationProblems.of(failure, resource == null ? null : resource.getResourceMethod())
                .map(refusal -> answers.to(refusal, uri, headers))
                .orElseGet(() -> unexpected(failure, uri, headers));
    }

    @ServerExceptionMapper
    Response web(WebApplicationException failure, ResourceInfo resource, UriInfo uri, HttpHeaders headers) {
        int status = failure.getResponse().getStatus();
        if (status < 400) {
            return failure.getResponse();
        }
        if (failure.getCause() instanceof JsonProcessingException json && status == 400) {
            return answers.to(JsonProblems.of(json), uri, headers);
        }
        if (isFailedConversion(failure)) {
            return answers.to(BadParameters.of(resource, uri, headers), uri, headers);
        }
        if (failure instanceof NotAllowedException) {
            return notAllowed(uri, headers);
        }
        if (status >= 500 && status != 503) {
            return unexpected(failure, uri, headers);
        }
        return answers.to(new ProblemException(KitProblem.ofStatus(status)), uri, headers);
    }

    @ServerExceptionMapper(Throwable.class)
    Response unexpected(Throwable failure, UriInfo uri, HttpHeaders headers) {
        ProblemException refusal = classify(failure);
        if (refusal.type() == KitProblem.INTERNAL_ERROR) {
            LOG.errorf(failure, "unexpected failure on %s", uri.getPath());
        } else if (refusal.type().status() >= 500) {
            LOG.warnf("%s on %s: %s", refusal.type().code(), uri.getPath(), failure);
        }
        return answers.to(refusal, uri, headers);
    }

    /** What a failure means to the caller; a transaction wraps the real one, so the whole chain counts. */
    static ProblemException classify(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ProblemException refusal) {
                return refusal;
            }
            if (cause instanceof OptimisticLockException) {
                return new ProblemException(KitProblem.VERSION_STALE);
            }
        }
        if (DatabaseTrouble.isTransient(failure)) {
            return new ProblemException(KitProblem.UNAVAILABLE);
        }
        return new ProblemException(
                DatabaseTrouble.isConflict(failure) ? KitProblem.CONFLICT : KitProblem.INTERNAL_ERROR);
    }

    /** Jakarta REST turns a parameter that cannot be converted into "not found" or "bad request" with a cause. */
    private static boolean isFailedConversion(WebApplicationException failure) {
        return failure.getCause() != null
                && (failure instanceof NotFoundException || failure instanceof BadRequestException);
    }

    private Response notAllowed(UriInfo uri, HttpHeaders headers) {
        String allowed = allowedMethods.header(uri.getPath());
        return Response.fromResponse(
                        answers.to(new ProblemException(KitProblem.METHOD_NOT_ALLOWED, allowed), uri, headers))
                .header(HttpHeaders.ALLOW, allowed)
                .build();
    }
}
