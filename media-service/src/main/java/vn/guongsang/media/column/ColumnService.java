package vn.guongsang.media.column;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.media.column.content.ColumnContent;
import vn.guongsang.media.column.content.ColumnRule;
import vn.guongsang.media.column.content.NewColumn;
import vn.guongsang.media.column.slot.generation.SlotGeneration;
import vn.guongsang.media.column.statistics.ColumnMonths;
import vn.guongsang.media.column.step.ColumnAction;
import vn.guongsang.media.column.step.ColumnScope;
import vn.guongsang.media.column.step.ColumnStatus;

/** Takes a column from its draft to its end; its slots follow at once. */
@ApplicationScoped
public class ColumnService {

    private final Columns columns;
    private final SlotGeneration slots;
    private final ColumnMonths months;
    private final ColumnAnnouncer announcer;

    ColumnService(Columns columns, SlotGeneration slots, ColumnMonths months, ColumnAnnouncer announcer) {
        this.columns = columns;
        this.slots = slots;
        this.months = months;
        this.announcer = announcer;
    }

    /** Opens a column on a channel of the actor's outlet. */
    @Transactional
    public UUID open(NewColumn given, Actor actor, Instant at) {
        ProblemException problem = ColumnRule.problem();
        Optional<UUID> outlet = columns.outletOfChannel(given.channelId(), ColumnScope.newsroom(actor));
        if (outlet.isEmpty()) {
            problem.at("/channelId", "column-channel-of-other");
        }
        ColumnRule.check(given.content(), "/content", Vietnam.dateOf(at), problem);
        MediaColumn column = new MediaColumn(Ids.next(), given, at);
        columns.persist(column);
        announcer.opened(column, outlet.orElseThrow(), actor, at);
        return column.id();
    }

    /** Rewrites the content; slots in which nobody has had a hand follow. */
    @Transactional
    public void edit(UUID id, IfMatch expected, ColumnContent content, Actor actor, Instant at) {
        apply(id, expected, new Doing(ColumnAction.EDIT, null, actor, at), column -> {
            ColumnRule.check(content, "", Vietnam.dateOf(at), ColumnRule.problem());
            column.edit(content);
        });
    }

    /** Begins. */
    @Transactional
    public void start(UUID id, IfMatch expected, Actor actor, Instant at) {
        apply(id, expected, new Doing(ColumnAction.START, null, actor, at), MediaColumn::start);
    }

    /** Lets it rest. */
    @Transactional
    public void pause(UUID id, IfMatch expected, String reason, Actor actor, Instant at) {
        apply(id, expected, new Doing(ColumnAction.PAUSE, reason, actor, at), MediaColumn::pause);
    }

    /** Goes on. */
    @Transactional
    public void resume(UUID id, IfMatch expected, String reason, Actor actor, Instant at) {
        apply(id, expected, new Doing(ColumnAction.RESUMPTION, reason, actor, at), MediaColumn::resume);
    }

    /** Ends it for good. */
    @Transactional
    public void end(UUID id, IfMatch expected, String reason, Actor actor, Instant at) {
        apply(id, expected, new Doing(ColumnAction.ENDING, reason, actor, at), MediaColumn::end);
    }

    /** Running columns whose slots are to be made further ahead. */
    @Transactional
    public List<UUID> running() {
        return columns.running();
    }

    /** Makes the slots of one column that are missing, as far ahead as they are made. */
    @Transactional
    public void extend(UUID id, Instant at) {
        generate(columns.locked(id), at);
    }

    /** Tells the figures of a column as they stand, unless another replica has just told them. */
    @Transactional
    public void count(UUID id, Instant at) {
        MediaColumn column = columns.locked(id);
        if (months.changed(id)) {
            column.count();
            UUID outlet = columns.outletOf(id, new ColumnScope(true, null)).orElse(null);
            announcer.counted(column, outlet, at);
        }
    }

    private void apply(UUID id, IfMatch expected, Doing doing, Consumer<MediaColumn> transition) {
        UUID outlet = columns.outletOf(id, ColumnScope.newsroom(doing.actor()))
                .orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
        MediaColumn column = columns.locked(id);
        expected.requireVersion(column.version());
        ColumnStatus before = column.status();
        column.requireAllowed(doing.action(), ColumnAction.allowed(before, outlet, doing.actor()));
        transition.accept(column);
        generate(column, doing.at());
        announcer.done(
                column,
                outlet,
                new ColumnAnnouncer.Taken(doing.action(), before, doing.reason()),
                doing.actor(),
                doing.at());
    }

    private void generate(MediaColumn column, Instant at) {
        boolean running = column.status() == ColumnStatus.RUNNING;
        slots.bringInLine(column.id(), running ? Optional.of(column.content().rhythm()) : Optional.empty(), at);
    }

    /** One step: what, why, who, when. */
    private record Doing(ColumnAction action, String reason, Actor actor, Instant at) {}
}
