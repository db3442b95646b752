package vn.guongsang.media.campaign;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.guongsang.kit.event.Aggregate;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.media.campaign.content.CampaignContent;
import vn.guongsang.media.campaign.step.CampaignAction;
import vn.guongsang.media.campaign.step.CampaignStatus;
import vn.guongsang.media.task.step.TaskProblem;

/** One campaign; its exemplars and channels are rows of their own. */
@Entity
class Campaign extends Aggregate {

    @Enumerated(EnumType.STRING)
    private CampaignStatus status;

    private String name;
    private String commemorationCode;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private String goal;
    private Instant createdAt;

    /** For Hibernate. */
    protected Campaign() {}

    Campaign(UUID id, CampaignContent content, Instant at) {
        super(id);
        status = CampaignStatus.DRAFT;
        createdAt = at;
        take(content);
    }

    void edit(CampaignContent content) {
        become(CampaignAction.EDIT);
        take(content);
    }

    void open() {
        become(CampaignAction.OPENING);
    }

    void close() {
        become(CampaignAction.CLOSURE);
    }

    void cancel() {
        become(CampaignAction.CANCELLATION);
    }

    void lose() {
        become(CampaignAction.LOSS);
    }

    /** Refuses what the present state does not allow, and tells what it does. */
    void requireAllowed(CampaignAction action, List<String> allowedActions) {
        if (action.next(status) == null) {
            throw new ProblemException(TaskProblem.ILLEGAL_TRANSITION, action.path(), status)
                    .with("state", status)
                    .with("allowedActions", allowedActions);
        }
    }

    private void become(CampaignAction action) {
        requireAllowed(action, List.of());
        status = action.next(status);
        nextVersion();
    }

    private void take(CampaignContent content) {
        name = content.name();
        commemorationCode = content.commemorationCode();
        startsOn = content.startsOn();
        endsOn = content.endsOn();
        goal = content.goal();
    }

    CampaignStatus status() {
        return status;
    }
}
