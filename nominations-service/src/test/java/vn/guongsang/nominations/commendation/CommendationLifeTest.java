package vn.guongsang.nominations.commendation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.model.Level;
import vn.guongsang.nominations.StateProblem;
import vn.guongsang.nominations.commendation.proposal.AnnulmentGround;
import vn.guongsang.nominations.commendation.proposal.CommendationType;
import vn.guongsang.nominations.commendation.proposal.NewAnnulment;
import vn.guongsang.nominations.commendation.proposal.NewCommendation;
import vn.guongsang.nominations.commendation.proposal.NewCommendationDecision;
import vn.guongsang.nominations.commendation.step.CommendationStatus;
import vn.guongsang.nominations.commendation.step.Proposed;
import vn.guongsang.nominations.recognition.Decision;
import vn.guongsang.nominations.recognition.FoundThrough;
import vn.guongsang.nominations.testing.Refusal;

class CommendationLifeTest {

    private static final Instant AT = Instant.parse("2024-10-16T03:00:00Z");
    private static final LocalDate DEED = LocalDate.of(2024, 10, 15);
    private static final Actor OFFICER = new Actor("can-bo", "Cán bộ", Set.of("unit-officer"), null, null);
    private static final Actor LEADER = new Actor("lanh-dao", "Lãnh đạo", Set.of("unit-leader"), null, null);
    private static final Decision DECISION = new Decision("12/QĐ-UBND", LocalDate.of(2024, 10, 18), "Chủ tịch");
    private static final Decision ANNULMENT = new Decision("3/QĐ-UBND", LocalDate.of(2025, 1, 6), "Chủ tịch");

    private final UUID unit = Ids.next();
    private final UUID subject = Ids.next();
    private final Commendation proposed = proposal();

    @Test
    void aProposalSaysWhatItWasGiven() {
        assertEquals(new Proposed(CommendationStatus.PROPOSED, Level.COMMUNE, "can-bo"), proposed.standing());
        assertEquals(1, proposed.version());
        assertEquals("MERIT", proposed.form());
        assertEquals(Level.COMMUNE, proposed.level());
        assertEquals(CommendationType.UNSCHEDULED, proposed.type());
        assertEquals(unit, proposed.unitId());
        assertEquals(List.of(subject), proposed.subjectIds());
        assertEquals("Cứu 5 người trong lũ", proposed.achievement());
        assertEquals("LU-2024", proposed.achievementKey());
        assertEquals(DEED, proposed.deedOn());
        assertEquals(FoundThrough.MOVEMENT, proposed.foundThrough());
        assertEquals("can-bo", proposed.proposedBy());
        assertEquals(AT, proposed.proposedAt());
        assertNull(proposed.decided());
        assertNull(proposed.annulment());
    }

    @Test
    void aDecisionIsInEffectFromItsDateUnlessItSaysOtherwise() {
        assertEquals(DECISION.date(), new NewCommendationDecision(DECISION, null, null).effectiveOn());
        assertEquals(DEED, new NewCommendationDecision(DECISION, DEED, null).effectiveOn());
        assertNull(new NewCommendationDecision(null, null, null).effectiveOn());
    }

    @Test
    void aDecisionKeepsTheWarningsThatWereAccepted() {
        proposed.decide(
                new NewCommendationDecision(DECISION, DEED, List.of("sameAchievement")),
                List.of("sameAchievement/2"),
                LEADER);

        assertEquals(CommendationStatus.DECIDED, proposed.status());
        assertEquals(2, proposed.version());
        assertEquals(
                new CommendationView.Decided(DECISION, DEED, "lanh-dao", List.of("sameAchievement/2")),
                proposed.decided());
    }

    @Test
    void anAnnulmentStandsBesideTheDecisionThatItAnnuls() {
        proposed.decide(new NewCommendationDecision(DECISION, null, null), List.of(), LEADER);
        NewAnnulment fraud = new NewAnnulment(AnnulmentGround.FRAUD, ANNULMENT);

        proposed.annul(fraud);

        assertEquals(CommendationStatus.ANNULLED, proposed.status());
        assertEquals(fraud, proposed.annulment());
        assertEquals(DECISION, proposed.decided().decision());
    }

    @Test
    void aProposalIsAnsweredOnce() {
        proposed.refuse();
        assertEquals(CommendationStatus.REFUSED, proposed.status());

        ProblemException refused = Refusal.of(proposed::withdraw);

        assertSame(StateProblem.ILLEGAL_TRANSITION, refused.type());
        assertEquals(CommendationStatus.REFUSED, refused.extensions().get("state"));
        assertEquals(2, proposed.version());
        Commendation other = proposal();
        other.withdraw();
        assertEquals(CommendationStatus.WITHDRAWN, other.status());
    }

    private Commendation proposal() {
        NewCommendation given = new NewCommendation(
                unit,
                "MERIT",
                CommendationType.UNSCHEDULED,
                null,
                null,
                "Cứu 5 người trong lũ",
                "LU-2024",
                DEED,
                FoundThrough.MOVEMENT);
        assertEquals(List.of(List.of(), List.of()), List.of(given.subjectIds(), given.exemplarIds()));
        return new Commendation(
                Ids.next(), given, new ProposalCheck.Named(Level.COMMUNE, List.of(subject)), OFFICER, AT);
    }
}
