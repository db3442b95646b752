package vn.guongsang.localstack.demo.year.play;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.guongsang.localstack.demo.Api;
import vn.guongsang.localstack.demo.work.NurtureWork;
import vn.guongsang.localstack.demo.year.Case;
import vn.guongsang.localstack.demo.year.Casebook;
import vn.guongsang.localstack.demo.year.Fate;
import vn.guongsang.localstack.demo.year.Tier;
import vn.guongsang.localstack.demo.year.Trait;

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
        List<Case> nurtured = book.with(Trait.NURTURED);
        List<Case> others = book.ended(Fate.DRAFT, Tier.COMMUNE).stream()
                .filter(one -> !one.isFirstHalf() && one.traits().isEmpty())
                .limit(16)
                .toList();
        List<Case> all = Stream.concat(nurtured.stream(), others.stream()).toList();
        workers.each(all, one -> nurture(one, all.indexOf(one)));
    }

    private void nurture(Case one, int number) {
        UUID unit = one.place().id();
        Api.Answer plan = work.begin(unit, files.subject(one), one.sector());
        if (number < 12) {
            Api.Answer ready = work.makeReady(unit, work.nurture(unit, plan), one.sector());
            if (number < 8) {
                work.nominated(unit, ready, files.id(one));
            }
        } else if (number < 18) {
            work.nurture(unit, plan);
        } else if (number < 20) {
            work.close(unit, plan);
        }
    }
}
