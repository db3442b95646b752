package vn.guongsang.media.edition.work;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import vn.guongsang.kit.time.Now;
import vn.guongsang.kit.work.WorkLoop;
import vn.guongsang.media.edition.ProductionService;
import vn.guongsang.media.edition.book.Book;
import vn.guongsang.media.edition.book.BookFormat;
import vn.guongsang.media.edition.production.Revisions;
import vn.guongsang.media.edition.profile.EditionConfig;

/** Makes the files of revisions that are due, one edition at a time, outside any transaction. */
@ApplicationScoped
class FileProducer {

    private static final Logger LOG = Logger.getLogger(FileProducer.class);
    private static final Duration LEASE = Duration.ofMinutes(10);
    private static final Duration AFTER_A_FAULT = Duration.ofMinutes(1);

    private final Revisions revisions;
    private final ProductionService production;
    private final EditionConfig config;
    private final Now now;
    private final WorkLoop loop = new WorkLoop("edition-files", this::round);

    FileProducer(Revisions revisions, ProductionService production, EditionConfig config, Now now) {
        this.revisions = revisions;
        this.production = production;
        this.config = config;
        this.now = now;
    }

    void start(@Observes StartupEvent event) {
        loop.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        loop.stop(Duration.ofSeconds(8));
    }

    private Duration round() {
        Instant at = now.instant();
        List<Revisions.Order> due = revisions.claim(at, at.plus(LEASE));
        due.forEach(this::produce);
        return due.isEmpty() ? config.poll() : Duration.ZERO;
    }

    private void produce(Revisions.Order order) {
        try {
            production.book(order).ifPresent(book -> production.produced(order, made(book), now.instant()));
        } catch (RuntimeException e) {
            LOG.errorf(
                    e, "the files of edition %s, revision %d, could not be made", order.editionId(), order.revision());
            revisions.postpone(order, "PRODUCTION_FAILED", now.instant().plus(AFTER_A_FAULT));
        }
    }

    private static Map<BookFormat, byte[]> made(Book book) {
        Map<BookFormat, byte[]> made = new EnumMap<>(BookFormat.class);
        for (BookFormat format : BookFormat.values()) {
            made.put(format, format.write(book));
        }
        return made;
    }
}
