package vn.guongsang.kit.problem.mapping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.Languages;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.problem.Problems;

/** Builds the REST answer of a refusal, with the headers that belong to its status. */
@ApplicationScoped
class ProblemAnswers {

    Response to(ProblemException refusal, UriInfo request, HttpHeaders headers) {
        Locale language = Languages.pick(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        String instance = request.getRequestUri().getRawPath();
        Response.ResponseBuilder answer = Response.status(refusal.type().status())
                .type(Problems.MEDIA_TYPE)
                .entity(Problems.describe(refusal, language, instance))
                .header(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        long wait = Problems.retryAfterSeconds(refusal);
        if (wait > 0) {
            answer.header(HttpHeaders.RETRY_AFTER, wait);
        }
        if (refusal.type() == KitProblem.TOO_LARGE) {
            // The rest of the body is not read, so the connection can carry no other request.
            answer.header("Connection", "close");
        }
        return answer.build();
    }
}
