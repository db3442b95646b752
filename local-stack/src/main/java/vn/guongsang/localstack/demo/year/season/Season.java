package vn.guongsang.localstack.demo.year.season;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.guongsang.localstack.demo.desk.Desk;
import vn.guongsang.localstack.demo.desk.Workers;
import vn.guongsang.localstack.demo.year.Case;
import vn.guongsang.localstack.demo.year.Casebook;
import vn.guongsang.localstack.demo.year.Files;
import vn.guongsang.localstack.demo.year.Trait;
import vn.guongsang.localstack.demo.year.media.Medium;
import vn.guongsang.localstack.demo.year.media.Pieces;
import vn.guongsang.localstack.demo.year.newsroom.Channels;
import vn.guongsang.localstack.demo.year.newsroom.Newsrooms;
import vn.guongsang.localstack.demo.year.newsroom.Tasks;
import vn.guongsang.localstack.demo.year.place.Place;

/** A year of propagation on six channels. */
public final class Season {

    private static final String CHAIR = "ban-tuyen-giao-tinh-uy";
    private static final int CAMPAIGN = 20;
    private static final int EDITION = 8;

    private final Desk desk;
    private final Channels channels;
    private final Tasks tasks;
    private final Files files;
    private final Workers workers;
    private final Newsrooms newsrooms;

    /** At a desk of media-service. */
    public Season(Desk desk, Files files, Workers workers) {
        this.desk = desk;
        this.files = files;
        this.workers = workers;
        this.channels = Channels.of(desk);
        this.tasks = new Tasks(desk, channels, files);
        this.newsrooms = new Newsrooms(desk, channels, tasks, workers);
    }

    /** Before anything is recognised: every recognition is to go to all six channels. */
    public void rule() {
        channels.rule();
    }

    /** Everything that the newsrooms do before anything is revoked. */
    public void play(Casebook book) {
        Pieces pieces = Pieces.of(book);
        newsrooms.work(pieces);
        workers.each(Medium.onAir(), medium -> new Airwaves(desk, channels, tasks).log(medium, pieces));
        new Figures(desk, tasks).take(pieces);
        Almanac almanac = new Almanac(desk);
        String edition = almanac.assemble(edition(book));
        goOn(pieces);
        almanac.freeze(edition);
        meet(book);
        almanac.publish(edition);
    }

    /** What goes on after the year: columns and programmes. */
    private void goOn(Pieces pieces) {
        Columns columns = new Columns(desk, channels, tasks);
        columns.print(pieces);
        Airwaves airwaves = new Airwaves(desk, channels, tasks);
        airwaves.schedule(Medium.TV, "19:45", columns.television(), pieces);
        airwaves.schedule(Medium.RADIO, "06:30", null, pieces);
    }

    private void meet(Casebook book) {
        List<Place> hosts = book.places().departments();
        UUID chair = book.places().bodies().stream()
                .filter(place -> CHAIR.equals(place.code()))
                .findFirst()
                .orElseThrow()
                .id();
        Occasions occasions = new Occasions(desk, channels);
        occasions.campaign(exemplars(live(book).limit(CAMPAIGN)));
        occasions.gather(hosts, exemplars(live(book).limit(CAMPAIGN)));
        occasions.brief(chair);
        new Competition(desk).hold(hosts, chair);
    }

    /** One of them will be revoked: its page is recalled. */
    private List<String> edition(Casebook book) {
        return exemplars(Stream.concat(
                live(book).limit(EDITION),
                book.with(Trait.PUBLISHED_AND_REVOKED).stream().limit(1)));
    }

    private static Stream<Case> live(Casebook book) {
        return book.cases().stream().filter(one -> one.isInTheFeed() && !one.has(Trait.SECOND_STEP));
    }

    private List<String> exemplars(Stream<Case> some) {
        return some.map(files::exemplar).toList();
    }

    /** What was published of the revoked is taken down, and the newsrooms say how. */
    public void retract(Casebook book) {
        newsrooms.retract(Pieces.of(book));
    }
}
