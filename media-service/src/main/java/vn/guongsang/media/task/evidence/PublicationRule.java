package vn.guongsang.media.task.evidence;

import java.time.Instant;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.model.ChannelKind;
import vn.guongsang.model.TaskKind;

/** What counts as evidence of publication, one rule a constant. */
public enum PublicationRule {
    /** Nothing has been published that lies ahead. */
    NOT_IN_FUTURE("publishedAt", "not-in-future", c -> !c.given.publishedAt().isAfter(c.now)),
    /** Air time is counted in minutes. */
    MINUTES_ON_AIR("minutes", "minutes-required", c -> c.retracts() || !c.onAir() || c.given.minutes() != null),
    /** Minutes belong to air time. */
    NO_MINUTES_IN_PRINT("minutes", "minutes-only-on-air", c -> c.onAir() || c.given.minutes() == null),
    /** An online piece can be looked at. */
    ADDRESS_ONLINE(
            "url", "url-required", c -> c.retracts() || c.channel != ChannelKind.ONLINE || c.given.url() != null),
    /** A printed piece can be found: by address or by issue and page. */
    ISSUE_IN_PRINT(
            "issue",
            "issue-or-url-required",
            c -> c.retracts() || c.channel != ChannelKind.PRINT || c.given.url() != null || c.given.issue() != null),
    /** A checksum is of something that has an address. */
    CHECKSUM_OF_AN_ADDRESS(
            "proof/sha256", "sha256-needs-url", c -> c.proof().sha256() == null || c.given.url() != null),
    /** A recording is of air time. */
    NO_RECORDING_IN_PRINT(
            "proof/recording",
            "recording-only-on-air",
            c -> c.onAir() || c.proof().recording() == null),
    /** Only what propagates on air rests on the log. */
    AIRING_ON_AIR(
            "airingId", "airing-of-broadcast-only", c -> c.given.airingId() == null || c.onAir() && !c.retracts()),
    /** Who takes down says how: where the correction stands or was aired, or in words. */
    RETRACTION_IS_TRACEABLE("note", "retraction-trace-required", c -> !c.retracts() || c.leavesTrace());

    private final String field;
    private final String code;
    private final Predicate<Claim> holds;

    PublicationRule(String field, String code, Predicate<Claim> holds) {
        this.field = field;
        this.code = code;
        this.holds = holds;
    }

    /** Names every broken rule at once. */
    public static void check(NewPublication given, ChannelKind channel, TaskKind kind, Instant now) {
        ProblemException problem = new ProblemException(EvidenceProblem.EVIDENCE_INVALID);
        Claim claim = new Claim(given, channel, kind, now);
        for (PublicationRule rule : values()) {
            if (!rule.holds.test(claim)) {
                problem.at("/" + rule.field, rule.code);
            }
        }
        if (!problem.faults().isEmpty()) {
            throw problem;
        }
    }

    /** A correction of minutes belongs to air time as the minutes do, and so does an airing. */
    public static void check(NewCorrection given, ChannelKind channel) {
        boolean onAir = channel == ChannelKind.RADIO || channel == ChannelKind.TV;
        if (given.minutes() != null && !onAir) {
            throw new ProblemException(EvidenceProblem.EVIDENCE_INVALID).at("/minutes", NO_MINUTES_IN_PRINT.code);
        }
        if (given.airingId() != null && !onAir) {
            throw new ProblemException(EvidenceProblem.EVIDENCE_INVALID).at("/airingId", AIRING_ON_AIR.code);
        }
    }

    /** What is claimed to have been published where. */
    private record Claim(NewPublication given, ChannelKind channel, TaskKind kind, Instant now) {

        boolean onAir() {
            return channel == ChannelKind.RADIO || channel == ChannelKind.TV;
        }

        NewPublication.Proof proof() {
            return given.proof() == null ? NewPublication.Proof.NONE : given.proof();
        }

        boolean leavesTrace() {
            return Stream.of(given.url(), given.issue(), given.minutes(), given.programme(), given.note())
                    .anyMatch(Objects::nonNull);
        }

        boolean retracts() {
            return kind == TaskKind.RETRACTION;
        }
    }
}
