package vn.guongsang.nominations.attachment;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.model.Level;
import vn.guongsang.model.NominationStatus;
import vn.guongsang.model.UnitType;
import vn.guongsang.nominations.StateProblem;
import vn.guongsang.nominations.attachment.content.FileKind;
import vn.guongsang.nominations.nomination.step.Standing;
import vn.guongsang.nominations.testing.Refusal;

class AttachmentTest {

    private static final Instant AT = Instant.parse("2026-03-02T03:00:00Z");
    private static final Actor OFFICER = person("unit-officer");

    @Test
    void itHasAContentOnceItIsComplete() {
        UUID id = Ids.next();
        UUID nomination = Ids.next();
        NewAttachment told = told(FileKind.JPEG, "rau.jpg", "Ảnh: Mẫu", "Ba người hái rau");
        Attachment attachment = new Attachment(id, nomination, told, OFFICER, AT);
        assertNull(attachment.content());
        assertEquals(AttachmentStatus.UPLOADING, attachment.status());
        assertEquals(1, attachment.version());

        attachment.complete();

        assertEquals("ab12", attachment.content());
        assertEquals(AttachmentStatus.STORED, attachment.status());
        assertEquals(2, attachment.version());
        assertEquals(told, attachment.told());
        assertEquals(
                List.of(id, nomination, "can-bo", AT),
                List.of(attachment.id(), attachment.nominationId(), attachment.createdBy(), attachment.createdAt()));
    }

    @ParameterizedTest(name = "{0} {1}, credit {2}, alt text {3}: {4}")
    @CsvSource({
        "PDF,  bao-cao.PDF,  ,    ,     ''",
        "PDF,  bao-cao.exe,  ,    ,     /fileName attachment-name-kind",
        "JPEG, rau.jpeg,     Mẫu, Rau,  ''",
        "JPEG, rau.jpg,      ,    Rau,  /credit attachment-credit",
        "PNG,  rau.png,      Mẫu, ,     /altText attachment-alt-text",
        "PNG,  rau.jpg,      Mẫu, Rau,  /fileName attachment-name-kind",
        "PNG,  rau.pdf,      ,    ,     /fileName attachment-name-kind|/credit attachment-credit|/altText attachment-alt-text",
    })
    void theNameFitsTheKindAndAnImageHasCreditAndAltText(
            FileKind kind, String name, String credit, String altText, String broken) {
        assertEquals(
                broken,
                String.join("|", Refusal.faults(() -> AttachmentRule.check(told(kind, name, credit, altText)))));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "PDF,  255044462d312e37,   true",
        "PDF,  255044462d,         true",
        "PDF,  255044462c,         false",
        "PDF,  25504446,           false",
        "JPEG, ffd8ffe0,           true",
        "JPEG, 89504e470d0a1a0a,   false",
        "PNG,  89504e470d0a1a0a00, true",
        "PNG,  89504e470d0a1a0b00, false",
    })
    void aContentIsKnownByItsFirstBytes(FileKind kind, String head, boolean fits) {
        assertEquals(fits, kind.fits(HexFormat.of().parseHex(head)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "PDF,  application/pdf, attachment.pdf, false",
        "JPEG, image/jpeg,      attachment.jpg, true",
        "PNG,  image/png,       attachment.png, true",
    })
    void aKindIsNamedForProgramsAndKnowsWhetherItIsLookedAt(FileKind kind, String type, String name, boolean image) {
        assertEquals(List.of(type, name, image), List.of(kind.mediaType(), kind.plainName(), kind.isImage()));
    }

    @ParameterizedTest(name = "{0} of {1} in {2}: {3}, then {4}")
    @CsvSource({
        "PART,       UPLOADING, SUBMITTED, SUBMITTED, ''",
        "REMOVAL,    STORED,    APPROVED,  APPROVED,  ''",
        "PART,       STORED,    DRAFT,     STORED,    removal",
        "COMPLETION, STORED,    RETURNED,  STORED,    removal",
    })
    void anActionThatIsClosedSaysWhatClosesItAndWhatIsOpen(
            AttachmentAction action, AttachmentStatus status, NominationStatus nomination, String state, String open) {
        ProblemException refused = Refusal.of(() -> action.require(status, standing(nomination), OFFICER));
        assertSame(StateProblem.ILLEGAL_TRANSITION, refused.type());
        assertEquals(state, refused.extensions().get("state").toString());
        assertEquals(
                open.isEmpty() ? List.of() : List.of(open), refused.extensions().get("allowedActions"));
    }

    @Test
    void onlyWhoEditsTheNominationTouchesItsFiles() {
        Standing draft = standing(NominationStatus.DRAFT);
        assertDoesNotThrow(() -> AttachmentAction.REMOVAL.require(AttachmentStatus.STORED, draft, OFFICER));
        assertSame(
                KitProblem.FORBIDDEN,
                Refusal.of(() -> AttachmentAction.REMOVAL.require(AttachmentStatus.STORED, draft, person("auditor")))
                        .type());
    }

    private static NewAttachment told(FileKind kind, String name, String credit, String altText) {
        return new NewAttachment(name, kind, 5L, "ab12", AttachmentRights.OWN, credit, altText);
    }

    private static Standing standing(NominationStatus status) {
        return new Standing(status, Level.PROVINCE, Ids.next(), UnitType.COMMUNE, null, List.of());
    }

    private static Actor person(String role) {
        return new Actor("can-bo", "Cán bộ", Set.of(role), null, null);
    }
}
