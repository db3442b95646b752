package vn.guongsang.media.contest.content;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.media.contest.step.ContestProblem;

/** What holds the parts of a contest together, one rule a constant; each names the parts that break it. */
public enum ContestRule {
    /** A contest has a document that stands (plan V.1.g: Ban Tuyên giáo leads). */
    DOCUMENT_SIGNED("not-after-today") {
        @Override
        Stream<String> broken(NewContest contest, LocalDate today) {
            return contest.documentDate().isAfter(today) ? Stream.of("/documentDate") : Stream.empty();
        }
    },
    /** A strand is called once. */
    STRAND_ONCE("strand-once") {
        @Override
        Stream<String> broken(NewContest contest, LocalDate today) {
            Set<Strand> seen = new HashSet<>();
            return at("/calls/%d/strand", contest.calls(), call -> !seen.add(call.strand()));
        }
    },
    CLOSES_AFTER_OPENING("closes-after-opening") {
        @Override
        Stream<String> broken(NewContest contest, LocalDate today) {
            return at(
                    "/calls/%d/closesOn",
                    contest.calls(), call -> call.closesOn().isBefore(call.opensOn()));
        }
    },
    /** What is written is limited in words, what is broadcast in minutes. */
    LIMIT_OF_STRAND("limit-of-strand") {
        @Override
        Stream<String> broken(NewContest contest, LocalDate today) {
            return at(
                    "/calls/%d",
                    contest.calls(),
                    call -> call.strand().isOnAir()
                            ? call.maxMinutes() == null || call.maxWords() != null || call.minWords() != null
                            : call.maxWords() == null || call.maxMinutes() != null);
        }
    },
    WORDS_IN_ORDER("words-in-order") {
        @Override
        Stream<String> broken(NewContest contest, LocalDate today) {
            return at(
                    "/calls/%d/minWords",
                    contest.calls(),
                    call -> call.minWords() != null && call.maxWords() != null && call.minWords() > call.maxWords());
        }
    },
    CRITERION_ONCE("criterion-once") {
        @Override
        Stream<String> broken(NewContest contest, LocalDate today) {
            Set<String> seen = new HashSet<>();
            return at("/criteria/%d/code", contest.criteria(), criterion -> !seen.add(criterion.code()));
        }
    },
    WEIGHTS_ARE_HUNDRED("weights-are-hundred") {
        @Override
        Stream<String> broken(NewContest contest, LocalDate today) {
            int sum = contest.criteria().stream().mapToInt(Criterion::weight).sum();
            return sum == 100 ? Stream.empty() : Stream.of("/criteria");
        }
    },
    QUORUM_WITHIN_JUDGES("quorum-within-judges") {
        @Override
        Stream<String> broken(NewContest contest, LocalDate today) {
            Scoring scoring = contest.scoring();
            return scoring.quorum() > scoring.judgesPerEntry() ? Stream.of("/scoring/quorum") : Stream.empty();
        }
    },
    /** With the quorum alone something must be left after trimming. */
    TRIM_LEAVES_SOME("trim-leaves-some") {
        @Override
        Stream<String> broken(NewContest contest, LocalDate today) {
            Scoring scoring = contest.scoring();
            boolean trims = scoring.method() == ScoringMethod.TRIMMED_MEAN;
            boolean sound = trims ? scoring.trim() > 0 && scoring.quorum() > 2 * scoring.trim() : scoring.trim() == 0;
            return sound ? Stream.empty() : Stream.of("/scoring/trim");
        }
    },
    TIES_KNOWN("ties-known") {
        @Override
        Stream<String> broken(NewContest contest, LocalDate today) {
            Set<String> codes = contest.criteria().stream().map(Criterion::code).collect(Collectors.toSet());
            Set<TieBreak> seen = new HashSet<>();
            return at(
                    "/scoring/ties/%d",
                    contest.scoring().ties(),
                    tie -> !seen.add(tie)
                            || switch (tie.kind()) {
                                case HIGHEST_CRITERION -> !codes.contains(tie.criterion());
                                case EARLIER_SUBMISSION -> tie.criterion() != null;
                            });
        }
    },
    PRIZE_OF_CALL("prize-of-call") {
        @Override
        Stream<String> broken(NewContest contest, LocalDate today) {
            return at(
                    "/prizes/%d/strand",
                    contest.prizes(), prize -> contest.call(prize.strand()).isEmpty());
        }
    };

    private final String code;

    ContestRule(String code) {
        this.code = code;
    }

    abstract Stream<String> broken(NewContest contest, LocalDate today);

    /**
     * Names everything that is wrong at once.
     *
     * @throws ProblemException 422
     */
    public static void check(NewContest contest, LocalDate today) {
        ProblemException problem = new ProblemException(ContestProblem.CONTEST_INVALID);
        for (ContestRule rule : values()) {
            rule.broken(contest, today).forEach(pointer -> problem.at(pointer, rule.code));
        }
        if (!problem.faults().isEmpty()) {
            throw problem;
        }
    }

    private static <T> Stream<String> at(String pointer, List<T> parts, Predicate<T> isBroken) {
        Stream.Builder<String> found = Stream.builder();
        for (int i = 0; i < parts.size(); i++) {
            if (isBroken.test(parts.get(i))) {
                found.add(pointer.formatted(i));
            }
        }
        return found.build();
    }
}
