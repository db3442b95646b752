package vn.guongsang.localstack.demo.year.play;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.guongsang.localstack.demo.Api;
import vn.guongsang.localstack.demo.desk.Desk;
import vn.guongsang.localstack.demo.desk.Meter;
import vn.guongsang.localstack.demo.desk.Sessions;
import vn.guongsang.localstack.demo.desk.Staff;
import vn.guongsang.localstack.demo.desk.Workers;
import vn.guongsang.localstack.demo.work.DossierWork;
import vn.guongsang.localstack.demo.work.FieldWork;
import vn.guongsang.localstack.demo.year.Case;
import vn.guongsang.localstack.demo.year.EarlierCases;
import vn.guongsang.localstack.demo.year.Files;
import vn.guongsang.localstack.demo.year.newsroom.Patience;
import vn.guongsang.localstack.demo.year.newsroom.Tasks;
import vn.guongsang.localstack.demo.year.place.Place;
import vn.guongsang.localstack.demo.year.place.Register;
import vn.guongsang.localstack.parts.LocalIdentity;
import vn.guongsang.localstack.parts.Persona;

/** The years of the plan before the one that is played in full: a few recognitions, half of them published. */
public final class EarlierYears implements AutoCloseable {

    /** The first two years of the plan (III.2). */
    public static final List<Integer> YEARS = List.of(2023, 2024);

    private static final int CLIENTS = 6;
    private static final int DAYS_TO_PRINT = 20;

    private final Desk office;
    private final Desk newsroom;
    private final Workers workers = new Workers(CLIENTS);
    private final Files files = new Files();

    /** Against two services. */
    public EarlierYears(Api nominations, Api media, LocalIdentity identity) {
        Sessions sessions = new Sessions(identity);
        this.office = new Desk(nominations, sessions, new Meter(), "earlier");
        this.newsroom = new Desk(media, sessions, new Meter(), "earlier");
    }

    /** Plays both years; answers the recognitions in order. */
    public List<Case> play() {
        Course course = new Course(new DossierWork(office), new FieldWork(office), files, Set.of(), Map.of());
        List<Case> cases = new ArrayList<>();
        YEARS.forEach(year -> cases.addAll(casesOf(year)));
        workers.each(cases, one -> {
            course.bringIn(one, null);
            course.decide(one);
        });
        workers.each(cases.stream().filter(EarlierYears::isPublished).toList(), this::publish);
        return cases;
    }

    /** How far each has come. */
    public Files files() {
        return files;
    }

    /** Whether the newspaper has printed it. */
    public static boolean isPublished(Case one) {
        return one.number() % 2 == 0;
    }

    private List<Case> casesOf(int year) {
        LocalDate day = LocalDate.of(year, 12, 31);
        Register register = new Register(office);
        List<Place> bodies = new ArrayList<>();
        List.of("DEPARTMENT", "FRONT").forEach(type -> bodies.addAll(register.units(day, type)));
        return EarlierCases.of(year, register.units(day, "COMMUNE"), bodies);
    }

    private void publish(Case one) {
        JsonNode task =
                Patience.until("the task of " + one.number(), () -> printTask(one), found -> !found.isMissingNode());
        if (!"OPEN".equals(task.at("/status").asText())) {
            return; // played before
        }
        Persona editor = Staff.editor(UUID.fromString(task.at("/outletId").asText()));
        Api.Answer last = newsroom.step(editor, Tasks.answer(task), Tasks.THINGS, "acceptance", null);
        last = newsroom.step(editor, last, Tasks.THINGS, "production", null);
        String day = LocalDate.parse(one.decidedOn()).plusDays(DAYS_TO_PRINT).toString();
        newsroom.step(
                editor,
                last,
                Tasks.THINGS,
                "publication",
                Map.of(
                        "publishedAt", day + "T01:00:00Z",
                        "url", "https://bao.example.vn/" + one.year() + "/" + one.number() + ".html",
                        "issue", "Số " + one.number()));
    }

    private JsonNode printTask(Case one) {
        String path = "/v1/" + Tasks.THINGS + "?exemplarId=" + files.exemplar(one);
        for (JsonNode task : newsroom.get(Staff.BOARD, path).body().at("/items")) {
            if ("PRINT".equals(task.at("/channel/kind").asText())) {
                return task;
            }
        }
        return MissingNode.getInstance();
    }

    @Override
    public void close() {
        workers.close();
    }
}
