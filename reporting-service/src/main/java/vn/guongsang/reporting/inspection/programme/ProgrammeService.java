package vn.guongsang.reporting.inspection.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.reporting.inspection.InspectionProblem;
import vn.guongsang.reporting.inspection.programme.form.Issuer;
import vn.guongsang.reporting.inspection.programme.form.IssuingDocument;
import vn.guongsang.reporting.inspection.programme.form.NewProgramme;
import vn.guongsang.reporting.inspection.programme.form.ProgrammeView;
import vn.guongsang.reporting.inspection.programme.step.ProgrammeAction;
import vn.guongsang.reporting.inspection.programme.step.ProgrammeStatus;
import vn.guongsang.reporting.unit.Units;

/** Writes programmes. */
@ApplicationScoped
public class ProgrammeService {

    private final Programmes programmes;
    private final Units units;
    private final ProgrammeAnnouncer announcer;
    private final EntityManager entities;

    ProgrammeService(Programmes programmes, Units units, ProgrammeAnnouncer announcer, EntityManager entities) {
        this.programmes = programmes;
        this.units = units;
        this.announcer = announcer;
        this.entities = entities;
    }

    /** Begins a draft; one body has one programme a year. */
    @Transactional
    public ProgrammeView draft(NewProgramme given, Actor actor, Instant at) {
        UUID unit = issuingUnit(given, null, actor, at);
        Programme programme = new Programme(Ids.next(), given, unit, at);
        programmes.persist(programme);
        announcer.drafted(programme, actor, at);
        return shown(programme.id(), actor);
    }

    /** Rewrites a draft. */
    @Transactional
    public ProgrammeView edit(UUID id, IfMatch expected, NewProgramme given, Actor actor, Instant at) {
        return apply(id, expected, new Doing(ProgrammeAction.EDIT, actor, at), programme -> {
            UUID unit = issuingUnit(given, id, actor, at);
            programme.edit(given, unit);
        });
    }

    /** Issues it. */
    @Transactional
    public ProgrammeView issue(UUID id, IfMatch expected, IssuingDocument given, Actor actor, Instant at) {
        return apply(id, expected, new Doing(ProgrammeAction.ISSUANCE, actor, at), programme -> {
            if (given.documentDate().isAfter(Vietnam.dateOf(at))) {
                throw new ProblemException(InspectionProblem.INSPECTION_PROGRAMME_INVALID)
                        .at("/documentDate", "not-in-future");
            }
            programme.issue(given);
        });
    }

    /** Closes it, once every visit is concluded or called off. */
    @Transactional
    public ProgrammeView close(UUID id, IfMatch expected, Actor actor, Instant at) {
        return apply(id, expected, new Doing(ProgrammeAction.CLOSING, actor, at), programme -> {
            if (programmes.hasOpenVisits(id)) {
                throw new ProblemException(InspectionProblem.INSPECTION_PROGRAMME_INVALID).at("", "visits-open");
            }
            programme.close();
        });
    }

    private ProgrammeView apply(UUID id, IfMatch expected, Doing doing, Consumer<Programme> transition) {
        Programme programme = programmes.forChange(id, doing.actor());
        expected.requireVersion(programme.version());
        programme.requireAllowed(doing.action());
        ProgrammeStatus before = programme.status();
        transition.accept(programme);
        announcer.done(programme, doing.action(), before, doing.actor(), doing.at());
        return shown(id, doing.actor());
    }

    /** The unit that issues it, null for the province; refuses whoever does not speak for the body. */
    private UUID issuingUnit(NewProgramme given, UUID except, Actor actor, Instant at) {
        if (!Issuing.may(given.issuer(), actor)) {
            throw new ProblemException(KitProblem.FORBIDDEN);
        }
        UUID unit = given.issuer() == Issuer.UNIT ? actor.unitId() : null;
        LocalDate today = Vietnam.dateOf(at);
        if (unit != null
                && !units.find(unit, today, actor.scope())
                        .map(found -> found.existsOn(today))
                        .orElse(false)) {
            throw new ProblemException(InspectionProblem.INSPECTION_PROGRAMME_INVALID)
                    .at("/issuer", "unit-not-in-force");
        }
        if (programmes.exists(given, unit, except)) {
            throw new ProblemException(InspectionProblem.INSPECTION_PROGRAMME_EXISTS, String.valueOf(given.year()));
        }
        return unit;
    }

    private ProgrammeView shown(UUID id, Actor actor) {
        entities.flush();
        return programmes.view(id, actor).orElseThrow();
    }

    /** One step: what, who, when. */
    private record Doing(ProgrammeAction action, Actor actor, Instant at) {}
}
