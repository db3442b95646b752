package vn.guongsang.nominations.window;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.nominations.nomination.step.SubmissionGate;

/** Lets nominations in while a window for them is open, or when there is none at all. */
@ApplicationScoped
class WindowGate implements SubmissionGate {

    private final Windows windows;
    private final LateAdmissions admissions;

    WindowGate(Windows windows, LateAdmissions admissions) {
        this.windows = windows;
        this.admissions = admissions;
    }

    @Override
    public boolean comesLate(Coming nomination, Instant at) {
        LocalDate today = Vietnam.dateOf(at);
        List<NominationWindow> binding = windows.binding(nomination);
        if (binding.isEmpty() || binding.stream().anyMatch(window -> window.stateOn(today) == WindowState.OPEN)) {
            return false;
        }
        if (admissions.find(nomination.nomination()).isPresent()) {
            return true;
        }
        throw refusal(binding, today);
    }

    private static ProblemException refusal(List<NominationWindow> binding, LocalDate today) {
        ProblemException refusal = new ProblemException(WindowProblem.WINDOW_NOT_OPEN);
        binding.stream()
                .filter(window -> window.stateOn(today) == WindowState.CLOSED)
                .reduce((earlier, later) -> later)
                .ifPresent(last -> refusal.with("lastWindow", Named.of(last)));
        binding.stream()
                .filter(window -> window.stateOn(today) == WindowState.PLANNED)
                .findFirst()
                .ifPresent(next -> refusal.with("nextWindow", Named.of(next)));
        return refusal;
    }

    /** A window as a refusal names it. */
    record Named(UUID id, String name, LocalDate opensOn, LocalDate closesOn) {

        static Named of(NominationWindow window) {
            NewWindow content = window.content();
            return new Named(window.id(), content.name(), content.opensOn(), content.closesOn());
        }
    }
}
