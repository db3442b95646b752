package vn.guongsang.nominations.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.audit.Audit;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.time.Vietnam;

/** Adds versions of settings; what was decided under a past one stands. */
@ApplicationScoped
public class SettingService {

    private final Settings settings;
    private final Audit audit;

    SettingService(Settings settings, Audit audit) {
        this.settings = settings;
        this.audit = audit;
    }

    /** Adds a version behind all others of its kind and level. */
    @Transactional
    public SettingView add(NewSetting given, Actor actor, Instant at) {
        ProblemException problem = new ProblemException(SettingProblem.SETTING_INVALID);
        requireDays(given, Vietnam.dateOf(at), problem);
        requireValues(given, problem);
        settings.newestFrom(given.kind(), given.level())
                .filter(newest -> !given.validFrom().isAfter(newest))
                .ifPresent(newest -> problem.at("/validFrom", "setting-not-newest", newest));
        if (!problem.faults().isEmpty()) {
            throw problem;
        }
        UUID id = Ids.next();
        SettingView added = settings.follow(id, given);
        audit.record("setting", id, "creation", actor, null, List.of("all"), at);
        return added;
    }

    private static void requireDays(NewSetting given, LocalDate today, ProblemException problem) {
        if (given.validFrom().isBefore(today) && given.reason() == null) {
            problem.at("/reason", "setting-in-past", today);
        }
        if (given.documentDate().isAfter(today)) {
            problem.at("/documentDate", "not-after-today", today);
        }
    }

    private static void requireValues(NewSetting given, ProblemException problem) {
        SettingValues values = given.values();
        for (SettingField field : SettingField.values()) {
            String fault = field.fault(field.of(values), given.kind().fields().contains(field));
            if (fault != null) {
                problem.at(field.pointer(), fault, field.bounds());
            }
        }
        boolean comparable = values.conflictSpread() != null && values.maxScore() != null;
        if (comparable && values.conflictSpread() > values.maxScore()) {
            problem.at(SettingField.CONFLICT_SPREAD.pointer(), "setting-spread-above-score", values.maxScore());
        }
    }
}
