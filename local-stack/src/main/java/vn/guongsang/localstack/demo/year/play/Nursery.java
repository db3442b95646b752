package vn.guongsang.localstack.demo.year.play;

import java.util.List;
import java.util.UUID;
import vn.guongsang.localstack.demo.Api;
import vn.guongsang.localstack.demo.desk.Workers;
import vn.guongsang.localstack.demo.work.NurtureWork;
import vn.guongsang.localstack.demo.year.Case;
import vn.guongsang.localstack.demo.year.Casebook;
import vn.guongsang.localstack.demo.year.Files;
import vn.guongsang.localstack.demo.year.Trait;
import vn.guongsang.localstack.demo.year.fate.Nurtured;

/** Twenty-four new factors: eight were nominated, four are ready, six in nurture, four just found, two given up. */
final class Nursery {

    private final NurtureWork work;
    private final Casebook book;
    private final Files files;

    Nursery(NurtureWork work, Casebook book, Files files) {
        this.work = work;
        this.book = book;
        this.files = files;
    }

    void play(Workers workers) {
        workers.each(book.with(Trait.NURTURED), one -> {
            UUID unit = one.place().id();
            work.nominated(unit, ready(one), files.id(one));
        });
        List<Case> others = book.nurturedOnly();
        workers.each(others, one -> nurture(one, Nurtured.of(others.indexOf(one), others.size())));
    }

    private void nurture(Case one, Nurtured end) {
        switch (end) {
            case READY -> ready(one);
            case NURTURED -> work.nurture(one.place().id(), begun(one));
            case CLOSED -> work.close(one.place().id(), begun(one));
            case DISCOVERED -> begun(one);
        }
    }

    private Api.Answer ready(Case one) {
        UUID unit = one.place().id();
        return work.makeReady(unit, work.nurture(unit, begun(one)), one.sector());
    }

    private Api.Answer begun(Case one) {
        return work.begin(one.place().id(), files.subject(one), one.sector());
    }
}
