package vn.guongsang.localstack.demo.play;

import java.time.Duration;
import java.util.function.Consumer;
import vn.guongsang.localstack.demo.Api;
import vn.guongsang.localstack.demo.role.Seen;

/** Tells what happens, one line a step: status, time, what it was. */
final class Narrator {

    private static final int WIDTH = 100;

    private final Consumer<String> say;

    Narrator(Consumer<String> say) {
        this.say = say;
    }

    /** Begins a chapter. */
    void chapter(String vietnamese, String english) {
        String title = "── " + vietnamese + " / " + english + " ";
        say.accept("");
        say.accept(title + "─".repeat(Math.max(0, WIDTH - title.length())));
    }

    /** A request and its answer. */
    void step(Api.Answer answer, String what) {
        say.accept("  %3d %8s  %s".formatted(answer.status(), millis(answer.took()), what));
    }

    /** Something that another service has learned by an event. */
    void seen(Seen<?> seen, String what) {
        say.accept("    → %8s  %s".formatted(millis(seen.after()), what));
    }

    /** More on the line before. */
    void more(String text) {
        say.accept("      " + text);
    }

    /** A line of its own. */
    void line(String text) {
        say.accept("  " + text);
    }

    static String millis(Duration time) {
        return time.toMillis() + " ms";
    }
}
