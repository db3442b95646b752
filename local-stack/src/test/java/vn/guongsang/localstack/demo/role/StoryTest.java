package vn.guongsang.localstack.demo.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.guongsang.localstack.demo.role.Story.Course;

class StoryTest {

    private static final List<Story> ALL = Story.all();
    private static final UUID UNIT = new UUID(0, 1);

    @Test
    void theStoriesCoverEverySectorTypeLevelAndCourse() {
        assertThat(ALL.stream().map(Story::sector).distinct()).hasSize(14);
        assertThat(ALL.stream().map(Story::type).distinct())
                .containsExactlyInAnyOrder("INDIVIDUAL", "COLLECTIVE", "HOUSEHOLD");
        assertThat(ALL.stream().map(Story::level).distinct())
                .containsExactlyInAnyOrder("UNIT", "COMMUNE", "DISTRICT", "PROVINCE");
        assertThat(ALL.stream().map(Story::course).distinct()).containsExactlyInAnyOrder(Course.values());
    }

    @Test
    void districtsDecideOnlyWhileThereWereDistricts() {
        assertThat(ALL.stream().filter(story -> story.level().equals("DISTRICT")))
                .allSatisfy(story -> assertThat(story.decision().date()).isLessThan("2025-07-01"));
    }

    @Test
    void aStoryHasWhatItsCourseNeeds() {
        assertThat(ALL).allSatisfy(story -> {
            Course course = story.course();
            assertThat(story.decision() == null).isEqualTo(course == Course.REJECTED || course == Course.WITHDRAWN);
            assertThat(story.reason() != null)
                    .isEqualTo(List.of(Course.REJECTED, Course.WITHDRAWN, Course.RETURNED)
                            .contains(course));
            assertThat(story.embargoUntil() != null).isEqualTo(course == Course.EMBARGOED);
        });
    }

    @Test
    void aFurtherRecognitionIsOfExactlyTheSameSubject() {
        var byKey = ALL.stream().collect(Collectors.toMap(Story::key, Function.identity()));
        Story again = byKey.get("an-sinh-tinh");
        Story first = byKey.get(again.subjectOf());
        assertThat(again.subject(UNIT)).isEqualTo(first.subject(UNIT));
        assertThat(again.unit()).isEqualTo(first.unit());
    }
}
