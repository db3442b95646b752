package vn.guongsang.localstack.demo.year.play;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.guongsang.localstack.demo.Api;
import vn.guongsang.localstack.demo.desk.Desk;
import vn.guongsang.localstack.demo.desk.Meter;
import vn.guongsang.localstack.demo.desk.Sessions;
import vn.guongsang.localstack.demo.desk.Workers;
import vn.guongsang.localstack.demo.work.AfterWork;
import vn.guongsang.localstack.demo.work.CouncilWork;
import vn.guongsang.localstack.demo.work.DossierWork;
import vn.guongsang.localstack.demo.work.FieldWork;
import vn.guongsang.localstack.demo.work.NurtureWork;
import vn.guongsang.localstack.demo.work.UnitWork;
import vn.guongsang.localstack.demo.year.Casebook;
import vn.guongsang.localstack.demo.year.Files;
import vn.guongsang.localstack.demo.year.Trait;
import vn.guongsang.localstack.demo.year.fate.Size;
import vn.guongsang.localstack.demo.year.place.Place;
import vn.guongsang.localstack.demo.year.place.Places;
import vn.guongsang.localstack.demo.year.season.Season;
import vn.guongsang.localstack.parts.LocalIdentity;

/**
 * A full year of the province, 2025, through the APIs only. Dates of decisions, letters and reforms lie in that year; the
 * clock of the services is the real one.
 */
public final class Year implements AutoCloseable {

    /** The year that is played unless another one is asked for. */
    public static final long SEED = 2025;

    private static final int CLIENTS = 6;
    /** One department in so many. */
    private static final int NOT_TAKING_PART = 4;

    private static final int GREATEST = 8;

    private final Desk desk;
    private final Meter meter = new Meter();
    private final DossierWork dossiers;
    private final FieldWork field;
    private final UnitWork units;
    private final CouncilWork council;
    private final Season season;
    private final Files files = new Files();
    private final Workers workers = new Workers(CLIENTS);
    private final Map<UUID, UUID> heirs = new HashMap<>();
    private final Consumer<String> say;

    /** A year against two services. */
    public Year(Api nominations, Api media, LocalIdentity identity, Consumer<String> say) {
        Sessions sessions = new Sessions(identity);
        this.desk = new Desk(nominations, sessions, meter, "year");
        this.dossiers = new DossierWork(desk);
        this.field = new FieldWork(desk);
        this.units = new UnitWork(desk);
        this.council = new CouncilWork(desk);
        this.season = new Season(new Desk(media, sessions, meter, "year"), files, workers);
        this.say = say;
    }

    /** What was to come about, and what the service has answered to it. */
    public record Played(Casebook book, Files files) {}

    /** Plays everything. */
    public Played play(long seed, Size size) {
        long begin = System.nanoTime();
        Places places = new Arrival(desk, units).places(workers);
        Casebook book = Casebook.of(seed, size, places);
        Course course = new Course(dossiers, field, files, idsOf(places.departments()), heirs);
        Chamber chamber = new Chamber(council, book, files);
        String movement = prepare(places, chamber);
        tell(begin, "%d đơn vị, tiêu chuẩn, kế hoạch, phong trào, Hội đồng / prepared".formatted(places.count()));
        half(book, true, course, chamber, movement);
        tell(begin, "nửa đầu năm / first half");
        heirs.putAll(new Reform(units, desk, places).commit());
        workers.each(book.cases().stream().filter(Half::isCrossing).toList(), course::decide);
        tell(begin, "sắp xếp đơn vị / reform of the units");
        half(book, false, course, chamber, movement);
        tell(begin, "nửa cuối năm / second half");
        afterwards(book, course, chamber, begin);
        tell(begin, "thu hồi, gỡ bỏ / revocations and retractions");
        return new Played(book, files);
    }

    /** Tells the operations that took most of the time. */
    public void tellSlow() {
        meter.greatest(GREATEST).forEach(share -> say.accept("    " + share));
    }

    private static Set<UUID> idsOf(List<Place> some) {
        return some.stream().map(Place::id).collect(Collectors.toSet());
    }

    private String prepare(Places places, Chamber chamber) {
        workers.each(places.departments(), place -> {
            units.issueCriteria(place.id(), place.name(), Casebook.YEAR);
            units.plan(place.id(), place.name(), Casebook.YEAR);
        });
        chamber.appoint();
        season.rule();
        Api.Answer movement = field.launch(places.province().id(), "Mỗi đơn vị một việc tốt (minh họa)");
        List<Place> invited = places.departments();
        workers.each(invited, place -> {
            Api.Answer invitation = field.invitation(movement, place.id());
            if (invited.indexOf(place) % NOT_TAKING_PART == 0) {
                field.stayAway(place.id(), invitation);
            } else {
                field.join(place.id(), invitation);
            }
        });
        return movement.text("/id");
    }

    private void half(Casebook book, boolean first, Course course, Chamber chamber, String movement) {
        Half half = new Half(book, first, course, dossiers, files, workers);
        half.bringIn(movement);
        if (first) {
            chamber.meet("Phiên thứ nhất", "1/BB-HĐ", Trait.VOTED_FIRST, Trait.OUTVOTED_FIRST, workers);
        } else {
            chamber.meet("Phiên thứ hai", "2/BB-HĐ", Trait.VOTED_SECOND, Trait.OUTVOTED_SECOND, workers);
        }
        half.decide();
    }

    private void afterwards(Casebook book, Course course, Chamber chamber, long begin) {
        Aftermath after = new Aftermath(new AfterWork(desk), book, files, course, workers);
        Nursery nursery = new Nursery(new NurtureWork(desk), book, files);
        chamber.assign();
        chamber.askThePeople();
        moreTips(book.places());
        after.refer();
        after.commend();
        nursery.play(workers);
        after.withdrawConsents();
        tell(begin, "theo dõi sau công nhận / aftermath");
        season.play(book);
        tell(begin, "sáu kênh tuyên truyền / six channels");
        after.merge();
        after.revoke();
        season.retract(book);
    }

    /** Tips that come to nothing: six cannot be verified, four tell what was told before. */
    private void moreTips(Places places) {
        UUID unit = places.departments().get(0).id();
        Api.Answer first = null;
        for (int i = 0; i < 10; i++) {
            Api.Answer tip = field.tip(
                    unit, "more-" + i, "Người tốt " + i, "Có người giúp bà con trong xóm, tôi nghe kể lại như vậy.");
            if (i < 6) {
                field.reject(unit, tip);
                first = tip;
            } else {
                field.twice(unit, tip, first);
            }
        }
    }

    private void tell(long begin, String what) {
        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        say.accept("  %3d s  %6d lượt gọi / calls  %s".formatted(took.toSeconds(), meter.calls(), what));
    }

    @Override
    public void close() {
        workers.close();
    }
}
