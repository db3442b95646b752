package vn.guongsang.media.contest.entry.content;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.media.contest.content.Call;
import vn.guongsang.media.contest.content.NewContest;

/**
 * What an entry must be like to be taken, one rule a constant. That one work counts once is the rule of the unique index
 * {@code contest_entry_once}.
 */
public enum EligibilityRule {
    /** Strands of the contest only, from the first local day to the end of the last one. */
    CALL_OPEN("/strand", "call-not-open") {
        @Override
        boolean holds(NewEntry entry, Facts facts) {
            return facts.call() != null && facts.call().isOpenAt(facts.at());
        }
    },
    /** Written works come as text or with their place and checksum; broadcasts with place, checksum and minutes. */
    FORM_OF_STRAND("/work", "form-of-strand") {
        @Override
        boolean holds(NewEntry entry, Facts facts) {
            Work work = entry.work();
            boolean referred = work.url() != null && work.sha256() != null;
            boolean halfReferred = (work.url() == null) != (work.sha256() == null);
            boolean written = work.text() != null && !work.text().isBlank();
            return !halfReferred
                    && (entry.strand().isOnAir()
                            ? referred && !written && work.minutes() != null
                            : written != referred && work.minutes() == null && work.words() != null);
        }
    },
    WORDS_WITHIN_CALL("/work/words", "words-within-call") {
        @Override
        boolean holds(NewEntry entry, Facts facts) {
            Integer words = entry.work().words();
            return facts.call() == null
                    || entry.strand().isOnAir()
                    || words == null
                    || words <= facts.call().maxWords()
                            && (facts.call().minWords() == null
                                    || words >= facts.call().minWords());
        }
    },
    MINUTES_WITHIN_CALL("/work/minutes", "minutes-within-call") {
        @Override
        boolean holds(NewEntry entry, Facts facts) {
            return facts.call() == null
                    || !entry.strand().isOnAir()
                    || entry.work().minutes() == null
                    || entry.work()
                                    .minutes()
                                    .compareTo(BigDecimal.valueOf(facts.call().maxMinutes()))
                            <= 0;
        }
    },
    FILES_WITHIN_LIMITS("/work/files", "file-too-large") {
        @Override
        boolean holds(NewEntry entry, Facts facts) {
            return entry.work().files().stream()
                    .allMatch(file -> file.size() <= file.kind().most());
        }
    },
    /** Either an exemplar that is known here, or a new subject with its unit. */
    SUBJECT_NAMED("/exemplarId", "subject-named") {
        @Override
        boolean holds(NewEntry entry, Facts facts) {
            boolean asNew = entry.about() != null && entry.subjectUnitId() != null;
            boolean asNone = entry.about() == null && entry.subjectUnitId() == null;
            return (entry.exemplarId() == null ? asNew : asNone)
                    && facts.subject().known();
        }
    },
    /** Contests look for examples that the province has not honoured yet (mission M14). */
    SUBJECT_NOT_HONOURED("/exemplarId", "subject-honoured") {
        @Override
        boolean holds(NewEntry entry, Facts facts) {
            return !facts.subject().honoured();
        }
    },
    SUBJECT_STANDS("/exemplarId", "subject-not-publishable") {
        @Override
        boolean holds(NewEntry entry, Facts facts) {
            return facts.subject().standing() == Standing.CLEAR;
        }
    },
    /** Staff of the organisers do not enter (mission F27). */
    NOT_ORGANISER("/authorUnitId", "organiser-staff") {
        @Override
        boolean holds(NewEntry entry, Facts facts) {
            UUID unit = entry.authorUnitId() == null ? entry.unitId() : entry.authorUnitId();
            boolean ofUnit = unit != null && facts.contest().organiserUnits().contains(unit);
            UUID outlet = facts.outletId();
            return !ofUnit
                    && (outlet == null || !facts.contest().organiserOutlets().contains(outlet));
        }
    };

    private final String pointer;
    private final String code;

    EligibilityRule(String pointer, String code) {
        this.pointer = pointer;
        this.code = code;
    }

    abstract boolean holds(NewEntry entry, Facts facts);

    /**
     * What an entry is held against.
     *
     * @param call the call for its strand, or null
     * @param outletId the outlet that enters it, or null
     */
    public record Facts(NewContest contest, Call call, Subject subject, UUID outletId, Instant at) {}

    /**
     * Names every broken rule at once.
     *
     * @throws ProblemException 422
     */
    public static void check(NewEntry entry, Facts facts) {
        ProblemException problem = new ProblemException(EntryProblem.CONTEST_ENTRY_INELIGIBLE);
        for (EligibilityRule rule : values()) {
            if (!rule.holds(entry, facts)) {
                problem.at(rule.pointer, rule.code, limits(facts.call()));
            }
        }
        if (!problem.faults().isEmpty()) {
            throw problem;
        }
    }

    /** First and last day, words and minutes of the call, for the texts. */
    private static Object[] limits(Call call) {
        return call == null
                ? new Object[] {"–", "–", "–", "–", "–"}
                : new Object[] {
                    call.opensOn(), call.closesOn(), or(call.minWords()), or(call.maxWords()), or(call.maxMinutes())
                };
    }

    private static Object or(Integer limit) {
        return limit == null ? "–" : limit;
    }
}
