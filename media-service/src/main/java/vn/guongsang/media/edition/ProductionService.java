package vn.guongsang.media.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import vn.guongsang.media.edition.book.Book;
import vn.guongsang.media.edition.book.BookFormat;
import vn.guongsang.media.edition.production.BookBinder;
import vn.guongsang.media.edition.production.Files;
import vn.guongsang.media.edition.production.Revisions;
import vn.guongsang.media.edition.step.EditionAction;
import vn.guongsang.media.edition.step.EditionStatus;

/** Hands out what a revision consists of, and takes its files in. */
@ApplicationScoped
public class ProductionService {

    private final Editions editions;
    private final Revisions revisions;
    private final Files files;
    private final BookBinder binder;
    private final EditionAnnouncer announcer;

    ProductionService(
            Editions editions, Revisions revisions, Files files, BookBinder binder, EditionAnnouncer announcer) {
        this.editions = editions;
        this.revisions = revisions;
        this.files = files;
        this.binder = binder;
        this.announcer = announcer;
    }

    /** The book of a revision; empty when it is not waited for any more. */
    @Transactional
    public Optional<Book> book(Revisions.Order order) {
        Edition edition = editions.locked(order.editionId()).orElseThrow();
        return revisions.madeAt(order).map(madeAt -> binder.bind(order, edition.content(), madeAt));
    }

    /** Takes the files in; nothing when a recall has come between. */
    @Transactional
    public void produced(Revisions.Order order, Map<BookFormat, byte[]> made, Instant at) {
        Edition edition = editions.locked(order.editionId()).orElseThrow();
        if (!revisions.produced(order, at)) {
            return;
        }
        made.forEach((format, bytes) -> files.keep(order.editionId(), order.revision(), format, bytes));
        EditionStatus before = edition.status();
        edition.produce();
        announcer.done(edition, EditionAction.PRODUCTION, before, null, AssemblyService.SERVER, at);
    }
}
