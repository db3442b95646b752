package vn.guongsang.localstack.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Measures from "approval acknowledged" to "both tasks visible", one approval after the other on an idle stack. */
public final class Measurement {

    private static final double BOUND_MS = 150;

    private final Demo demo;
    private final Council council;
    private final Consumer<String> say;

    /** A measurement with the people of the demo. */
    public Measurement(Demo demo, Api nominations, Cast cast, Consumer<String> say) {
        this.demo = demo;
        this.council = new Council(nominations, cast);
        this.say = say;
    }

    /** Prepares the nominations, then approves them; returns the 99th percentile in milliseconds. */
    public double run(int approvals) {
        say.accept("Chuẩn bị %d hồ sơ để đo…".formatted(approvals));
        List<Story> stories = new ArrayList<>();
        List<Api.Answer> prepared = new ArrayList<>();
        for (int i = 0; i < approvals; i++) {
            Story story = story(i);
            stories.add(story);
            prepared.add(council.prepare(story));
        }
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < approvals; i++) {
            String exemplar = council.approve(stories.get(i), prepared.get(i)).text("/approval/exemplarId");
            long acknowledged = System.nanoTime();
            demo.awaitTasks(exemplar, 1, "PROPAGATION", 2);
            times.add((System.nanoTime() - acknowledged) / 1e6);
        }
        Collections.sort(times);
        double p99 = at(times, 0.99);
        say.accept(
                "Công nhận → cả hai nhiệm vụ thấy được, %d lần: p50 %.0f ms, p95 %.0f ms, p99 %.0f ms, lâu nhất %.0f ms (%s 150 ms)"
                        .formatted(
                                approvals,
                                at(times, 0.5),
                                at(times, 0.95),
                                p99,
                                at(times, 1),
                                p99 < BOUND_MS ? "đạt, dưới" : "KHÔNG đạt"));
        return p99;
    }

    private static Story story(int number) {
        return new Story(
                "do-" + UUID.randomUUID(),
                "INDIVIDUAL",
                "Người Thí Dụ Số " + number,
                "SOCIAL_LIFE",
                "PROVINCE",
                2025,
                "Hồ sơ để đo thời gian",
                "được lập để đo thời gian truyền của hệ thống");
    }

    private static double at(List<Double> sorted, double quantile) {
        return sorted.get((int) Math.min(sorted.size() - 1, Math.ceil(quantile * sorted.size()) - 1));
    }
}
