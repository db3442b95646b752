package vn.guongsang.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.guongsang.kit.problem.ProblemTexts;
import vn.guongsang.kit.problem.ProblemType;
import vn.guongsang.media.briefing.followup.step.FollowUpStatus;
import vn.guongsang.media.briefing.step.BriefingStatus;
import vn.guongsang.media.broadcast.airing.AiringStatus;
import vn.guongsang.media.broadcast.calendar.credential.CalendarCredentialStatus;
import vn.guongsang.media.broadcast.programme.ProgrammeStatus;
import vn.guongsang.media.broadcast.slot.step.Alarm;
import vn.guongsang.media.broadcast.slot.step.SlotStatus;
import vn.guongsang.media.campaign.step.CampaignStatus;
import vn.guongsang.media.column.slot.step.ColumnSlotStatus;
import vn.guongsang.media.column.step.ColumnStatus;
import vn.guongsang.media.contest.entry.step.EntryStatus;
import vn.guongsang.media.contest.judging.sheet.SheetState;
import vn.guongsang.media.contest.result.Note;
import vn.guongsang.media.contest.step.ContestStatus;
import vn.guongsang.media.edition.step.EditionStatus;
import vn.guongsang.media.gathering.step.GatheringStatus;
import vn.guongsang.media.reach.figure.FigureStatus;
import vn.guongsang.media.task.escalation.Timeliness;
import vn.guongsang.model.TaskStatus;

class MessagesTest {

    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void everyProblemHasItsTextsInBothLanguages(String language) {
        List<String> incomplete = new MediaProblems()
                .types().stream()
                        .filter(type -> !ProblemTexts.complete(type, Locale.forLanguageTag(language)))
                        .map(ProblemType::code)
                        .toList();

        assertEquals(List.of(), incomplete);
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages.problems", "messages.labels", "ValidationMessages"})
    void theEnglishBundleHasTheKeysOfTheVietnameseOne(String bundle) {
        assertEquals(keys(bundle, "vi"), keys(bundle, "en"));
    }

    /** Without Accept-Language the answer is Vietnamese, not in the language of the machine. */
    @Test
    void theTextsOfConstraintsAreVietnameseOnAnEnglishMachineToo() {
        Locale machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ENGLISH);
            assertEquals(
                    "vi",
                    ResourceBundle.getBundle("ValidationMessages", Locale.forLanguageTag("vi"))
                            .getLocale()
                            .getLanguage());
        } finally {
            Locale.setDefault(machine);
        }
    }

    @Test
    void everyStateHasALabel() {
        Set<String> expected = Stream.of(
                        labels("task-status", TaskStatus.values()),
                        labels("task-timeliness", Timeliness.values()),
                        labels("contest-status", ContestStatus.values()),
                        labels("contest-entry-status", EntryStatus.values()),
                        labels("contest-sheet-state", SheetState.values()),
                        labels("contest-result-note", Note.values()),
                        labels("edition-status", EditionStatus.values()),
                        labels("programme-status", ProgrammeStatus.values()),
                        labels("slot-status", SlotStatus.values()),
                        labels("slot-alarm", Alarm.values()),
                        labels("airing-status", AiringStatus.values()),
                        labels("calendar-credential-status", CalendarCredentialStatus.values()),
                        labels("campaign-status", CampaignStatus.values()),
                        labels("column-status", ColumnStatus.values()),
                        labels("column-slot-status", ColumnSlotStatus.values()),
                        labels("gathering-status", GatheringStatus.values()),
                        labels("briefing-status", BriefingStatus.values()),
                        labels("follow-up-status", FollowUpStatus.values()),
                        labels("figure-status", FigureStatus.values()))
                .flatMap(list -> list)
                .collect(Collectors.toSet());

        assertEquals(expected, keys("messages.labels", "vi"));
        assertTrue(text("en").containsAll(List.of("Open", "In production", "Cancelled")));
    }

    private static Stream<String> labels(String list, Enum<?>... constants) {
        return Arrays.stream(constants).map(constant -> list + "." + constant.name());
    }

    private static Set<String> keys(String bundle, String language) {
        return ResourceBundle.getBundle(bundle, Locale.forLanguageTag(language), EXACT)
                .keySet();
    }

    private static List<String> text(String language) {
        ResourceBundle labels = ResourceBundle.getBundle("messages.labels", Locale.forLanguageTag(language), EXACT);
        return labels.keySet().stream().map(labels::getString).toList();
    }
}
