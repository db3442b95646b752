package vn.guongsang.media;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import vn.guongsang.kit.problem.ProblemSource;
import vn.guongsang.kit.problem.ProblemType;
import vn.guongsang.kit.table.read.TableProblem;
import vn.guongsang.media.briefing.BriefingProblem;
import vn.guongsang.media.briefing.followup.FollowUpProblem;
import vn.guongsang.media.briefing.scale.ScaleProblem;
import vn.guongsang.media.broadcast.airing.AiringProblem;
import vn.guongsang.media.broadcast.calendar.credential.CalendarCredentialProblem;
import vn.guongsang.media.broadcast.programme.ProgrammeProblem;
import vn.guongsang.media.broadcast.slot.step.SlotProblem;
import vn.guongsang.media.bulk.BatchProblem;
import vn.guongsang.media.campaign.step.CampaignProblem;
import vn.guongsang.media.column.slot.step.ColumnSlotProblem;
import vn.guongsang.media.column.statistics.StatisticsProblem;
import vn.guongsang.media.column.step.ColumnProblem;
import vn.guongsang.media.contest.entry.content.EntryProblem;
import vn.guongsang.media.contest.entry.term.AuthorTermProblem;
import vn.guongsang.media.contest.judging.JudgingProblem;
import vn.guongsang.media.contest.step.ContestProblem;
import vn.guongsang.media.desk.DeskProblem;
import vn.guongsang.media.edition.step.EditionProblem;
import vn.guongsang.media.gathering.GatheringProblem;
import vn.guongsang.media.gathering.duty.rule.DutyRuleProblem;
import vn.guongsang.media.outlet.change.OutletChangeProblem;
import vn.guongsang.media.outlet.channel.ChannelProblem;
import vn.guongsang.media.outlet.contact.ContactProblem;
import vn.guongsang.media.planning.WaitingProblem;
import vn.guongsang.media.reach.intake.ReachProblem;
import vn.guongsang.media.reach.rule.CountingRuleProblem;
import vn.guongsang.media.rule.RuleProblem;
import vn.guongsang.media.task.escalation.ThresholdProblem;
import vn.guongsang.media.task.evidence.EvidenceProblem;
import vn.guongsang.media.task.step.TaskProblem;

/** All problems of this service, for the catalogue at {@code /v1/problems}. */
@ApplicationScoped
class MediaProblems implements ProblemSource {

    private static final List<ProblemType> ALL = Stream.of(
                    RuleProblem.values(),
                    TaskProblem.values(),
                    EvidenceProblem.values(),
                    WaitingProblem.values(),
                    DeskProblem.values(),
                    BatchProblem.values(),
                    OutletChangeProblem.values(),
                    ChannelProblem.values(),
                    ContactProblem.values(),
                    ThresholdProblem.values(),
                    GatheringProblem.values(),
                    DutyRuleProblem.values(),
                    BriefingProblem.values(),
                    FollowUpProblem.values(),
                    ScaleProblem.values(),
                    ReachProblem.values(),
                    CountingRuleProblem.values(),
                    ContestProblem.values(),
                    EntryProblem.values(),
                    AuthorTermProblem.values(),
                    JudgingProblem.values(),
                    EditionProblem.values(),
                    ProgrammeProblem.values(),
                    SlotProblem.values(),
                    AiringProblem.values(),
                    CalendarCredentialProblem.values(),
                    TableProblem.values(),
                    ColumnProblem.values(),
                    ColumnSlotProblem.values(),
                    StatisticsProblem.values(),
                    CampaignProblem.values())
            .<ProblemType>flatMap(Stream::of)
            .toList();

    @Override
    public List<? extends ProblemType> types() {
        return ALL;
    }
}
