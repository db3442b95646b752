package vn.guongsang.media.column;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.guongsang.kit.event.Aggregate;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.media.column.content.ColumnContent;
import vn.guongsang.media.column.content.NewColumn;
import vn.guongsang.media.column.content.Obligation;
import vn.guongsang.media.column.content.Rhythm;
import vn.guongsang.media.column.step.ColumnAction;
import vn.guongsang.media.column.step.ColumnStatus;
import vn.guongsang.media.task.step.TaskProblem;

/** One column of one channel. */
@Entity
class MediaColumn extends Aggregate {

    @Enumerated(EnumType.STRING)
    private ColumnStatus status;

    private UUID channelId;
    private String name;
    private String documentNumber;
    private LocalDate documentDate;
    private String planSection;
    private LocalDate firstDay;
    private String rrule;
    private String audience;
    private String language;
    private Integer targetItems;
    private Integer targetMinutes;
    private Instant createdAt;

    /** For Hibernate. */
    protected MediaColumn() {}

    MediaColumn(UUID id, NewColumn given, Instant at) {
        super(id);
        status = ColumnStatus.DRAFT;
        channelId = given.channelId();
        createdAt = at;
        take(given.content());
    }

    void edit(ColumnContent content) {
        become(ColumnAction.EDIT);
        take(content);
    }

    void start() {
        become(ColumnAction.START);
    }

    void pause() {
        become(ColumnAction.PAUSE);
    }

    void resume() {
        become(ColumnAction.RESUMPTION);
    }

    void end() {
        become(ColumnAction.ENDING);
    }

    void count() {
        become(ColumnAction.COUNT);
    }

    /** Refuses what the present state does not allow, and tells what it does. */
    void requireAllowed(ColumnAction action, List<String> allowedActions) {
        if (action.next(status) == null) {
            throw new ProblemException(TaskProblem.ILLEGAL_TRANSITION, action.path(), status)
                    .with("state", status)
                    .with("allowedActions", allowedActions);
        }
    }

    private void become(ColumnAction action) {
        requireAllowed(action, List.of());
        status = action.next(status);
        nextVersion();
    }

    private void take(ColumnContent content) {
        name = content.name();
        documentNumber = content.obligation().documentNumber();
        documentDate = content.obligation().documentDate();
        planSection = content.obligation().planSection();
        firstDay = content.rhythm().firstDay();
        rrule = content.rhythm().rrule();
        audience = content.audience();
        language = content.language();
        targetItems = content.targetItems();
        targetMinutes = content.targetMinutes();
    }

    ColumnContent content() {
        return new ColumnContent(
                name,
                new Obligation(documentNumber, documentDate, planSection),
                new Rhythm(firstDay, rrule),
                audience,
                language,
                targetItems,
                targetMinutes);
    }

    ColumnStatus status() {
        return status;
    }

    UUID channelId() {
        return channelId;
    }
}
