package vn.guongsang.localstack.demo.play;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import vn.guongsang.localstack.demo.Api;
import vn.guongsang.localstack.demo.role.Council;
import vn.guongsang.localstack.demo.role.Newsroom;
import vn.guongsang.localstack.demo.role.Office;
import vn.guongsang.localstack.demo.role.Seen;
import vn.guongsang.localstack.demo.role.Story;

/** The main job, step by step: from the draft to the public and the count, and from a revocation back again. */
final class Journey {

    private static final Story.Decision REVOKED = new Story.Decision("2301/QĐ-KT", "2025-12-20");
    private static final Story.Decision RENEWED = new Story.Decision("117/QĐ-KT", "2026-01-15");

    private final Council council;
    private final Newsroom newsroom;
    private final Office office;
    private final Narrator tell;

    Journey(Council council, Newsroom newsroom, Office office, Narrator tell) {
        this.council = council;
        this.newsroom = newsroom;
        this.office = office;
        this.tell = tell;
    }

    /** Draft to publication in the newspaper and on TV. */
    void toThePublic(Story story) {
        tell.chapter("2. Từ bản nháp đến công chúng", "from the draft to the public");
        Office.Count before = office.count();
        String exemplar = approve(story);
        List<JsonNode> tasks = tasks(exemplar, 1);
        counted(before, before.plus(1, 1, 0), "");
        for (JsonNode task : tasks) {
            begin(task);
            tell.step(newsroom.schedule(task, slot(task)), medium(task) + " xếp lịch / scheduled");
            publish(task);
        }
        tell.step(newsroom.profile(exemplar).require(200), "CMS của báo đọc hồ sơ công bố / the profile is public");
    }

    /** Published, revoked while one task is still open, approved again, published anew. */
    void thereAndBack(Story story) {
        tell.chapter("3. Thu hồi và công nhận lại", "revocation and re-approval");
        Office.Count before = office.count();
        String feed = newsroom.feedEnd();
        String exemplar = approve(story);
        List<JsonNode> tasks = tasks(exemplar, 1);
        Office.Count approved = counted(before, before.plus(1, 1, 0), "");
        change(feed, exemplar, "UPSERT", "nguồn cấp có hồ sơ mới / in the feed");
        JsonNode newspaper = taskOf(tasks, false);
        JsonNode tv = taskOf(tasks, true);
        begin(newspaper);
        publish(newspaper);
        begin(tv);
        Office.Count published = counted(approved, approved.plus(0, 0, 1), "");

        revoke(exemplar, tv, feed);
        Office.Count revoked = counted(published, published.plus(-1, -1, -1), "");

        List<JsonNode> anew = approveAgain(exemplar, feed);
        Office.Count again = counted(revoked, revoked.plus(1, 1, 0), "; vẫn tính cho năm 2025 / still of 2025");
        for (JsonNode task : anew) {
            begin(task);
            publish(task);
        }
        counted(again, again.plus(0, 0, 1), "");
    }

    private void revoke(String exemplar, JsonNode tv, String feed) {
        Api.Answer revoked = council.revoke(exemplar, REVOKED, "LATER_FAULT");
        tell.step(revoked, "THU HỒI theo quyết định " + REVOKED.number() + " / revoked");
        tell.seen(newsroom.awaitState(tv, "CANCELLED"), "nhiệm vụ còn mở của đài: CANCELLED / cancelled");
        Seen<List<JsonNode>> retractions = newsroom.awaitTasks(exemplar, 1, "RETRACTION", 1);
        tell.seen(retractions, "tin báo đã đăng: một nhiệm vụ gỡ bỏ, RETRACTION / one to be taken back");
        tell.step(newsroom.profile(exemplar).require(410), "CMS của báo đọc lại hồ sơ / the profile is gone");
        change(feed, exemplar, "TOMBSTONE", "nguồn cấp báo phải gỡ / the feed says so");
        JsonNode retraction = retractions.value().get(0);
        begin(retraction);
        tell.step(newsroom.retract(retraction), "báo đã đính chính và gỡ bản lưu / taken back");
    }

    private List<JsonNode> approveAgain(String exemplar, String feed) {
        Api.Answer again = council.approveAgain(exemplar, RENEWED, "Kết luận xác minh: không có khuyết điểm");
        tell.step(again, "CÔNG NHẬN LẠI, approvalNo " + again.text("/approvalNo") + " / approved again");
        List<JsonNode> tasks = tasks(exemplar, 2);
        change(feed, exemplar, "UPSERT", "nguồn cấp có lại hồ sơ / back in the feed");
        return tasks;
    }

    private String approve(Story story) {
        Council.Dossier dossier = council.play(story);
        tell.line(story.text().headline() + " — " + story.name());
        dossier.steps().forEach(step -> tell.step(step.answer(), step.name()));
        return dossier.exemplar();
    }

    private List<JsonNode> tasks(String exemplar, int approvalNo) {
        Seen<List<JsonNode>> tasks = newsroom.awaitTasks(exemplar, approvalNo, "PROPAGATION", 2);
        tell.seen(tasks, "media-service: hai nhiệm vụ, báo và đài / two tasks");
        return tasks.value();
    }

    private void begin(JsonNode task) {
        tell.step(newsroom.accept(task), medium(task) + " nhận nhiệm vụ / accepted");
        tell.step(newsroom.produce(task), medium(task) + " bắt đầu thực hiện / in production");
    }

    private void publish(JsonNode task) {
        String how = Newsroom.isTv(task) ? "đài đã phát, 7,5 phút" : "báo đã đăng, số 8123, trang 4";
        tell.step(newsroom.publish(task), how + " / published");
    }

    private void change(String feed, String exemplar, String kind, String what) {
        tell.seen(newsroom.awaitChange(feed, exemplar, kind), kind + ": " + what);
    }

    private Office.Count counted(Office.Count before, Office.Count expected, String remark) {
        tell.seen(office.await(expected), "reporting-service, năm 2025: " + difference(before, expected) + remark);
        return expected;
    }

    private static String difference(Office.Count before, Office.Count after) {
        String all = moved("điển hình toàn tỉnh", before.subjects(), after.subjects())
                + moved("lượt công nhận", before.recognitions(), after.recognitions())
                + moved("đã phổ biến của sở", before.popularised(), after.popularised());
        return all.substring(0, all.length() - 2);
    }

    private static String moved(String what, long before, long after) {
        return before == after ? "" : "%s %d → %d (%+d), ".formatted(what, before, after, after - before);
    }

    private static JsonNode taskOf(List<JsonNode> tasks, boolean tv) {
        return tasks.stream()
                .filter(task -> Newsroom.isTv(task) == tv)
                .findFirst()
                .orElseThrow();
    }

    private static String medium(JsonNode task) {
        return Newsroom.isTv(task) ? "đài" : "báo";
    }

    private static String slot(JsonNode task) {
        return Newsroom.isTv(task) ? "Bản tin 19 giờ 45" : "Trang 4, chuyên mục Gương sáng";
    }
}
