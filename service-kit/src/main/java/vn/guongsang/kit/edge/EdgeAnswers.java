package vn.guongsang.kit.edge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import vn.guongsang.kit.problem.Languages;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.problem.Problems;

/** Answers with a problem document before a request reaches the REST layer. */
@ApplicationScoped
class EdgeAnswers {

    private final ObjectMapper json;

    @Inject
    EdgeAnswers(ObjectMapper json) {
        this.json = json;
    }

    void refuse(RoutingContext call, ProblemException refusal) {
        HttpServerResponse response = call.response();
        if (response.ended() || response.headWritten()) {
            return;
        }
        Locale language = Languages.pick(call.request().getHeader("Accept-Language"));
        response.setStatusCode(refusal.type().status())
                .putHeader("Content-Type", Problems.MEDIA_TYPE)
                .putHeader("Content-Language", language.toLanguageTag())
                .putHeader("Vary", "Accept-Language")
                .putHeader("Cache-Control", "no-store");
        long wait = Problems.retryAfterSeconds(refusal);
        if (wait > 0) {
            response.putHeader("Retry-After", Long.toString(wait));
        }
        if (call.request().method() == HttpMethod.HEAD) {
            response.end();
        } else {
            response.end(write(refusal, language, call.request().path()));
        }
    }

    private String write(ProblemException refusal, Locale language, String path) {
        try {
            return json.writeValueAsString(Problems.describe(refusal, language, path == null ? "/" : path));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a problem document is plain data", impossible);
        }
    }
}
