package vn.guongsang.kit.problem.mapping;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;

/** Answers calls without a good token (401) and calls that the role does not allow (403). */
@ApplicationScoped
class SecurityProblemMappers {

    private final ProblemAnswers answers;

    @Inject
    SecurityProblemMappers(ProblemAnswers answers) {
        this.answers = answers;
    }

    @ServerExceptionMapper
    Response anonymous(UnauthorizedException failure, UriInfo uri, HttpHeaders headers) {
        return challenge("Bearer", uri, headers);
    }

    /** Why a token was refused is for the log only: it would help to forge a better one. */
    @ServerExceptionMapper
    Response badToken(AuthenticationFailedException failure, UriInfo uri, HttpHeaders headers) {
        return challenge("Bearer error=\"invalid_token\"", uri, headers);
    }

    @ServerExceptionMapper
    Response wrongRole(ForbiddenException failure, UriInfo uri, HttpHeaders headers) {
        return answers.to(new ProblemException(KitProblem.FORBIDDEN), uri, headers);
    }

    private Response challenge(String challenge, UriInfo uri, HttpHeaders headers) {
        return Response.fromResponse(answers.to(new ProblemException(KitProblem.UNAUTHENTICATED), uri, headers))
                .header(HttpHeaders.WWW_AUTHENTICATE, challenge)
                .build();
    }
}
