package vn.guongsang.localstack.demo.play;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.guongsang.localstack.demo.Api;
import vn.guongsang.localstack.demo.Cast;
import vn.guongsang.localstack.demo.role.Council;
import vn.guongsang.localstack.demo.role.Newsroom;
import vn.guongsang.localstack.demo.role.Office;
import vn.guongsang.localstack.demo.role.Story;
import vn.guongsang.localstack.demo.role.Story.Course;

/** Plays every story of the demo: most in one line each, two of them step by step. */
public final class Demo {

    private static final Map<String, String> TYPES =
            Map.of("INDIVIDUAL", "cá nhân", "COLLECTIVE", "tập thể", "HOUSEHOLD", "hộ gia đình");
    private static final Map<String, String> LEVELS =
            Map.of("UNIT", "cấp đơn vị", "COMMUNE", "cấp xã", "DISTRICT", "cấp huyện", "PROVINCE", "cấp tỉnh");

    private final Council council;
    private final Newsroom newsroom;
    private final Office office;
    private final Map<String, String> sectors;
    private final Narrator tell;

    /** The demo against three services. */
    public Demo(Api nominations, Api media, Api reporting, Cast cast, Consumer<String> say) {
        this.council = new Council(nominations, cast);
        this.newsroom = new Newsroom(nominations, media, cast);
        this.office = new Office(reporting, cast);
        this.tell = new Narrator(say);
        this.sectors = sectors(nominations, cast);
    }

    private static Map<String, String> sectors(Api nominations, Cast cast) {
        Map<String, String> names = new HashMap<>();
        nominations
                .get(cast.token("ban-tdkt"), "/v1/sectors")
                .require(200)
                .body()
                .at("/items")
                .forEach(sector -> names.put(
                        sector.get("code").asText(), sector.get("name").asText()));
        return names;
    }

    /** Plays everything. */
    public void play() {
        List<Story> stories = Story.all();
        tell.chapter("1. Hồ sơ đề nghị", "nominations");
        tell.line("Mọi tên người, việc làm, văn bản dưới đây là hư cấu / everything below is invented.");
        int number = 0;
        for (Story story : stories) {
            if (story.course() != Course.FAR && story.course() != Course.THERE_AND_BACK) {
                number++;
                play(number, story);
            }
        }
        Journey journey = new Journey(council, newsroom, office, tell);
        journey.toThePublic(with(stories, Course.FAR));
        journey.thereAndBack(with(stories, Course.THERE_AND_BACK));
    }

    private static Story with(List<Story> stories, Course course) {
        return stories.stream().filter(s -> s.course() == course).findFirst().orElseThrow();
    }

    private void play(int number, Story story) {
        Council.Dossier dossier = council.play(story);
        tell.line("%2d  %s".formatted(number, story.text().headline()));
        tell.more("%s · %s · %s · %s"
                .formatted(
                        story.name(), TYPES.get(story.type()), sectors.get(story.sector()), LEVELS.get(story.level())));
        tell.more(dossier.steps().stream()
                .map(step -> "%s %d (%s)"
                        .formatted(
                                step.name(),
                                step.answer().status(),
                                Narrator.millis(step.answer().took())))
                .collect(Collectors.joining(" → ")));
        outcome(dossier);
    }

    private void outcome(Council.Dossier dossier) {
        Story story = dossier.story();
        switch (story.course()) {
            case REJECTED, WITHDRAWN -> tell.more(dossier.last().text("/statusLabel") + ": " + story.reason());
            case APPROVED, RETURNED, EMBARGOED, FAR, THERE_AND_BACK -> {
                int approvalNo =
                        dossier.last().body().at("/approval/approvalNo").asInt();
                var tasks = newsroom.awaitTasks(dossier.exemplar(), approvalNo, "PROPAGATION", 2);
                tell.more("báo và đài: %d nhiệm vụ sau %s%s"
                        .formatted(tasks.value().size(), Narrator.millis(tasks.after()), again(approvalNo)));
                if (story.course() == Course.EMBARGOED) {
                    Api.Answer hidden = newsroom.profile(dossier.exemplar()).require(404);
                    tell.more("CMS của báo: %d, chưa được công bố trước %s / under embargo"
                            .formatted(hidden.status(), story.embargoUntil()));
                }
            }
        }
    }

    private static String again(int approvalNo) {
        return approvalNo == 1 ? "" : "; lần công nhận thứ " + approvalNo + " của cùng một đối tượng";
    }
}
