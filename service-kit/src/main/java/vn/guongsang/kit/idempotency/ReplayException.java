package vn.guongsang.kit.idempotency;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Ends the repeated call with the stored answer; nothing of it is done again. */
public class ReplayException extends WebApplicationException {

    ReplayException(StoredAnswer answer) {
        super(response(answer));
    }

    private static Response response(StoredAnswer answer) {
        Response.ResponseBuilder response = Response.status(answer.status()).header("Idempotency-Replayed", "true");
        answer.headers().forEach(response::header);
        if (answer.body() != null) {
            response.header(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON)
                    .entity(answer.body());
        }
        return response.build();
    }
}
