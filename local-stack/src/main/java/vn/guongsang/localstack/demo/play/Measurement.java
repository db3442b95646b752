package vn.guongsang.localstack.demo.play;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import vn.guongsang.localstack.demo.Api;
import vn.guongsang.localstack.demo.Cast;
import vn.guongsang.localstack.demo.role.Council;
import vn.guongsang.localstack.demo.role.Newsroom;
import vn.guongsang.localstack.demo.role.Story;

/**
 * Measures from "approval acknowledged" to "both tasks visible", one approval after the other on an idle stack; leaves
 * no profile in the feed, no open task and no number behind.
 */
public final class Measurement {

    private static final double BOUND_MS = 150;
    // Not a year of the stories; the recognitions are revoked at the end, so it counts nothing either.
    private static final int YEAR = 2024;
    private static final Story.Decision MEASURED = new Story.Decision("0/QĐ-ĐO (minh họa)", "2024-12-20");

    private final Council council;
    private final Newsroom newsroom;
    private final Narrator tell;

    /** A measurement with the people of the demo. */
    public Measurement(Api nominations, Api media, Cast cast, Consumer<String> say) {
        this.council = new Council(nominations, cast);
        this.newsroom = new Newsroom(nominations, media, cast);
        this.tell = new Narrator(say);
    }

    /** Prepares the nominations, approves them one by one, tells the figures, and takes the recognitions back. */
    public void run(int approvals) {
        tell.chapter("Đo thời gian", "measurement");
        tell.line("%d hồ sơ được lập để đo, không công bố, sau đó được thu hồi / prepared, measured, taken back…"
                .formatted(approvals));
        List<Council.Dossier> prepared = new ArrayList<>();
        for (int i = 0; i < approvals; i++) {
            prepared.add(council.prepareUnpublished(story(i + 1)));
        }
        List<Double> times = new ArrayList<>();
        List<String> exemplars = new ArrayList<>();
        for (Council.Dossier dossier : prepared) {
            String exemplar = council.approve(dossier).exemplar();
            long acknowledged = System.nanoTime();
            newsroom.awaitTasks(exemplar, 1, "PROPAGATION", 2);
            times.add((System.nanoTime() - acknowledged) / 1e6);
            exemplars.add(exemplar);
        }
        tellFigures(times);
        exemplars.forEach(exemplar -> council.revoke(exemplar, MEASURED, "OTHER"));
    }

    private void tellFigures(List<Double> times) {
        Collections.sort(times);
        double p99 = at(times, 0.99);
        tell.line("Công nhận → cả hai nhiệm vụ thấy được / approval acknowledged → both tasks visible, %d lần:"
                .formatted(times.size()));
        tell.line("p50 %.0f ms · p95 %.0f ms · p99 %.0f ms · max %.0f ms — %s 150 ms"
                .formatted(at(times, 0.5), at(times, 0.95), p99, at(times, 1), verdict(p99)));
    }

    private static String verdict(double p99) {
        return p99 < BOUND_MS ? "p99 đạt, dưới / p99 is below" : "p99 KHÔNG đạt, phải dưới / p99 is NOT below";
    }

    private static Story story(int number) {
        return new Story(
                "do-" + UUID.randomUUID(),
                Story.Course.APPROVED,
                "COLLECTIVE",
                "Hồ sơ đo số " + number,
                null,
                null,
                "ADMINISTRATIVE_REFORM",
                "PROVINCE",
                "agency",
                YEAR,
                MEASURED,
                new Story.Text(
                        "Hồ sơ để đo thời gian",
                        "được lập để đo thời gian truyền của hệ thống",
                        "đo từng lần một khi máy rảnh",
                        "mọi người thấy được con số"),
                null,
                null,
                null);
    }

    private static double at(List<Double> sorted, double quantile) {
        return sorted.get((int) Math.min(sorted.size() - 1, Math.ceil(quantile * sorted.size()) - 1));
    }
}
