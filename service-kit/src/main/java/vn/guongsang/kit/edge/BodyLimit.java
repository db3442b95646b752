package vn.guongsang.kit.edge;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;

/** Counts a body that did not announce its length while it is read: Quarkus would end it with an empty 413. */
@Provider
class BodyLimit implements ReaderInterceptor {

    private static final String LIMIT_OF_QUARKUS = "io.quarkus.max-request-size";

    private final long maxBody;

    @Inject
    BodyLimit(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize maxBody) {
        this.maxBody = maxBody.asLongValue();
    }

    static void replaceThatOfQuarkus(RoutingContext call) {
        call.remove(LIMIT_OF_QUARKUS);
        call.next();
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
        body.setInputStream(new Counted(body.getInputStream(), maxBody));
        return body.proceed();
    }

    private static final class Counted extends FilterInputStream {

        private long left;

        Counted(InputStream body, long most) {
            super(body);
            left = most;
        }

        @Override
        public int read() throws IOException {
            int sign = super.read();
            count(sign < 0 ? 0 : 1);
            return sign;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int count = super.read(buffer, from, length);
            count(count);
            return count;
        }

        private void count(int read) {
            left -= Math.max(0, read);
            if (left < 0) {
                throw new ProblemException(KitProblem.TOO_LARGE);
            }
        }
    }
}
