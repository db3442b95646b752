package vn.guongsang.localstack.demo.report.means;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.guongsang.localstack.demo.Api;
import vn.guongsang.localstack.demo.desk.Desk;
import vn.guongsang.localstack.demo.desk.Papers;
import vn.guongsang.localstack.demo.desk.Staff;
import vn.guongsang.localstack.demo.desk.Workers;
import vn.guongsang.localstack.demo.year.place.Place;
import vn.guongsang.localstack.demo.year.place.Register;
import vn.guongsang.localstack.parts.Persona;

/**
 * The training of a year, by type and audience (plan IV.6.b, V.1.e, V.1.h): one session for each audience of the plan, one
 * in each of two departments, and one that was called off.
 */
final class Trainings {

    private static final String SESSIONS = "training-sessions";
    private static final int OWN = 2;
    /** One commune in so many sends somebody. */
    private static final int SENDING = 6;

    private static final int MOST = 5;

    private final Desk desk;
    private final Register register;

    /** At a desk of reporting-service. */
    Trainings(Desk desk, Register register) {
        this.desk = desk;
        this.register = register;
    }

    /** What is taught to whom, and from where they come. */
    private record Course(
            int number, String type, String audience, Place organiser, Persona keeper, List<Place> attending) {}

    void play(int year, Workers workers) {
        LocalDate day = LocalDate.of(year, 4, 1);
        List<Place> departments = register.units(day, "DEPARTMENT");
        List<Course> courses = new ArrayList<>(ofTheProvince(day, departments));
        for (Place place : departments.subList(0, OWN)) {
            courses.add(new Course(
                    courses.size(),
                    "EMULATION_SKILLS",
                    "EMULATION_STAFF",
                    place,
                    Staff.officer(place.id()),
                    List.of(place)));
        }
        workers.each(courses, course -> hold(course, year));
        callOff(year, departments.get(OWN));
    }

    private List<Course> ofTheProvince(LocalDate day, List<Place> departments) {
        List<Place> communes = register.units(day, "COMMUNE");
        List<Place> sending = IntStream.range(0, communes.size())
                .filter(number -> number % SENDING == 0)
                .mapToObj(communes::get)
                .toList();
        Place office = register.unit(day, "so-noi-vu");
        Place front = register.unit(day, "uy-ban-mttq-viet-nam-tinh");
        Place school = register.unit(day, "truong-chinh-tri-nguyen-chi-thanh");
        List<Place> press = register.units(day, "MEDIA_OUTLET");
        List<Place> staff =
                Stream.concat(sending.stream(), departments.stream()).toList();
        return List.of(
                course(0, "EMULATION_SKILLS", "EMULATION_STAFF", office, staff),
                course(1, "PROPAGANDA_SKILLS", "RAPPORTEUR", office, departments),
                course(2, "PROPAGANDA_SKILLS", "REPORTER", office, press),
                course(3, "PROPAGANDA_SKILLS", "EDITOR", office, press),
                course(4, "FRONT_WORK", "FRONT_CADRE", front, sending),
                course(5, "POLITICAL_SCHOOL", "POLITICAL_SCHOOL_STUDENT", school, sending));
    }

    private static Course course(int number, String type, String audience, Place organiser, List<Place> attending) {
        return new Course(number, type, audience, organiser, Staff.BOARD, attending);
    }

    /** The first of a year is counted again. */
    private void hold(Course course, int year) {
        LocalDate day = LocalDate.of(year, 4, 1).plusWeeks(course.number());
        Api.Answer planned = plan(course, day);
        Api.Answer held = desk.step(course.keeper(), planned, SESSIONS, "result", result(course, day, 0));
        if (course.number() == 0) {
            Map<String, Object> correction =
                    Map.of("result", result(course, day, 1), "reason", "Đếm lại danh sách ký tên (minh họa)");
            desk.step(course.keeper(), held, SESSIONS, "correction", correction);
        }
    }

    private Api.Answer plan(Course course, LocalDate day) {
        String key = "training-" + day + "-" + course.number();
        Map<String, Object> content = Map.of(
                "type", course.type(),
                "audiences", List.of(course.audience()),
                "organiserId", course.organiser().id(),
                "title",
                        "Tập huấn " + day.getYear() + " của "
                                + course.organiser().name() + " (minh họa)",
                "form", course.number() % 3 == 2 ? "ONLINE" : "DIRECT",
                "place", "Hội trường " + course.organiser().name(),
                "plannedOn", day.toString(),
                "materials",
                        List.of(Map.of(
                                "title",
                                "Phát hiện, bồi dưỡng, viết về điển hình tiên tiến",
                                "url",
                                "https://tailieu.example/" + key + ".pdf",
                                "sha256",
                                Papers.sha256(key))));
        return desk.create(course.keeper(), "/v1/" + SESSIONS, key, content);
    }

    private static Map<String, Object> result(Course course, LocalDate day, int more) {
        Random random = new Random(day.toEpochDay());
        List<Map<String, Object>> attendance = course.attending().stream()
                .map(place -> Map.<String, Object>of(
                        "unitId",
                        place.id(),
                        "audience",
                        course.audience(),
                        "attendees",
                        1 + more + random.nextInt(MOST)))
                .toList();
        BigDecimal hours = BigDecimal.valueOf(35 + 5L * course.number(), 1);
        return Map.of("heldOn", day.toString(), "hours", hours, "attendance", attendance);
    }

    private void callOff(int year, Place place) {
        Course course = course(99, "OTHER", "PROPAGANDIST", place, List.of(place));
        Api.Answer planned = plan(course, LocalDate.of(year, 10, 20));
        desk.step(Staff.BOARD, planned, SESSIONS, "cancellation", Papers.reason("Hoãn vì mưa lũ"));
    }
}
