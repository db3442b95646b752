package vn.guongsang.system.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.ToLongFunction;
import vn.guongsang.system.report.MeansBooks.Purse;

/** Inspections, training, money and requests of a year, counted once more. */
final class MeansRecount {

    private final MeansBooks books;
    private final Reported asked;
    private final Counts counts;

    MeansRecount(MeansBooks books, Reported asked, Counts counts) {
        this.books = books;
        this.asked = asked;
        this.counts = counts;
    }

    void count() {
        inspections();
        training();
        money();
        requests();
    }

    /** The Council and the board inspect for the province. */
    private boolean isOwn(MeansBooks.Visit visit) {
        return visit.inspecting() == null ? asked.province() : asked.has(visit.inspecting());
    }

    private void inspections() {
        List<MeansBooks.Visit> visits =
                books.visits().stream().filter(visit -> asked.has(visit.on())).toList();
        long own = visits.stream().filter(this::isOwn).count();
        if (own > 0) {
            counts.put("INSPECTIONS_OWN", own);
        }
        counts.put(
                "INSPECTIONS_RECEIVED",
                visits.stream()
                        .filter(visit -> asked.has(visit.unit()) && !isOwn(visit))
                        .count());
    }

    private void training() {
        List<MeansBooks.Session> sessions = books.sessions().stream()
                .filter(session -> asked.has(session.organiser()) && asked.has(session.on()))
                .toList();
        if (!sessions.isEmpty()) {
            counts.put("TRAINING_SESSIONS", sessions.size());
            counts.put(
                    "TRAINING_HOURS",
                    sessions.stream().map(MeansBooks.Session::hours).reduce(BigDecimal.ZERO, BigDecimal::add));
            counts.put(
                    "TRAINING_ATTENDEES",
                    sessions.stream().mapToLong(MeansBooks.Session::attendees).sum());
        }
    }

    private void money() {
        List<Purse> purses = books.estimates().stream()
                .filter(purse -> asked.has(purse.unit()) && purse.year() == asked.year())
                .toList();
        if (!purses.isEmpty()) {
            counts.put("BUDGET_ESTIMATED", sum(purses, Purse::allocated));
            counts.put("BUDGET_SPENT", sum(purses, purse -> purse.state() + purse.other()));
            counts.put("BUDGET_SPENT_STATE", sum(purses, Purse::state));
            counts.put("BUDGET_SPENT_OTHER", sum(purses, Purse::other));
        }
    }

    private static long sum(List<Purse> purses, ToLongFunction<Purse> what) {
        return purses.stream().mapToLong(what).sum();
    }

    private void requests() {
        List<MeansBooks.Request> requests = books.requests().stream()
                .filter(request -> asked.has(request.unit()) && asked.has(request.on()))
                .toList();
        counts.put("REQUESTS_SENT", requests.size());
        counts.put(
                "REQUESTS_SETTLED",
                requests.stream().filter(MeansBooks.Request::settled).count());
    }
}
