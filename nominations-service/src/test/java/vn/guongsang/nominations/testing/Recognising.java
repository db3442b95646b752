package vn.guongsang.nominations.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.time.Now;
import vn.guongsang.model.Level;
import vn.guongsang.model.SubjectType;
import vn.guongsang.nominations.consent.Basis;
import vn.guongsang.nominations.consent.NewGround;
import vn.guongsang.nominations.consent.Purpose;
import vn.guongsang.nominations.exemplar.ExemplarService;
import vn.guongsang.nominations.recognition.Decision;
import vn.guongsang.nominations.recognition.NewProfile;
import vn.guongsang.nominations.recognition.NewRecognition;
import vn.guongsang.nominations.recognition.Photo;
import vn.guongsang.nominations.recognition.Recognised;
import vn.guongsang.nominations.subject.NewSubject;
import vn.guongsang.nominations.subject.SubjectService;

/** Makes exemplars the way an approved nomination does, without walking the nomination's own way each time. */
@ApplicationScoped
@ActivateRequestContext
public class Recognising {

    public static final Actor BOARD =
            new Actor("ban-tdkt", "Ban Thi đua - Khen thưởng", Set.of(Roles.PROVINCE_BOARD), null, null);
    public static final String NAME = "Hợp tác xã Nông nghiệp Thí Dụ";
    public static final String HEADLINE = "Hợp tác xã làm rau hữu cơ trên đất cát";
    public static final List<NewGround> NAME_AND_STORY =
            List.of(ground(Purpose.NAME, Basis.AWARD_LAW), ground(Purpose.STORY, Basis.CONSENT));

    private final ExemplarService exemplars;
    private final SubjectService subjects;
    private final Now now;

    Recognising(ExemplarService exemplars, SubjectService subjects, Now now) {
        this.exemplars = exemplars;
        this.subjects = subjects;
        this.now = now;
    }

    public static NewGround ground(Purpose purpose, Basis basis) {
        return new NewGround(purpose, basis, "Phiếu đồng ý ngày 02/10/2024", LocalDate.parse("2024-10-02"), null);
    }

    public UUID subjectOf(UUID unit) {
        NewSubject subject = new NewSubject(
                SubjectType.COLLECTIVE, NAME, unit, null, 42, null, null, null, null, null, null, null, null, null);
        return subjects.register(subject, BOARD, now.instant()).id();
    }

    /** A publishable exemplar of a department, recognised by the province. */
    public UUID published() {
        return recognise(subjectOf(Places.HOME_AFFAIRS), Places.HOME_AFFAIRS, Level.PROVINCE, null, NAME_AND_STORY)
                .exemplarId();
    }

    public UUID embargoed(Instant until) {
        return recognise(subjectOf(Places.HOME_AFFAIRS), Places.HOME_AFFAIRS, Level.PROVINCE, until, NAME_AND_STORY)
                .exemplarId();
    }

    /** A profile whose every text holds a marker. */
    public UUID marked(String marker, Instant until) {
        NewRecognition plain =
                recognition(subjectOf(Places.HEALTH), Places.HEALTH, Level.PROVINCE, until, NAME_AND_STORY);
        NewProfile text = new NewProfile(
                "Tiêu đề " + marker,
                "Tóm tắt " + marker,
                "Câu chuyện " + marker,
                plain.profile().photos());
        NewRecognition marked = new NewRecognition(
                plain.nominationId(),
                plain.subjectId(),
                plain.subjectType(),
                "Tổ " + marker,
                plain.unitId(),
                plain.sector(),
                plain.level(),
                plain.year(),
                plain.decision(),
                until,
                text,
                plain.grounds());
        return exemplars.recognise(marked, BOARD, now.instant()).exemplarId();
    }

    public UUID at(Level level, UUID unit) {
        return recognise(subjectOf(unit), unit, level, null, NAME_AND_STORY).exemplarId();
    }

    public Recognised recognise(UUID subject, UUID unit, Level level, Instant embargo, List<NewGround> grounds) {
        return exemplars.recognise(recognition(subject, unit, level, embargo, grounds), BOARD, now.instant());
    }

    public static NewRecognition recognition(
            UUID subject, UUID unit, Level level, Instant embargo, List<NewGround> grounds) {
        return new NewRecognition(
                Ids.next(),
                subject,
                SubjectType.COLLECTIVE,
                NAME,
                unit,
                "AGRICULTURE",
                level,
                2024,
                new Decision("2891/QĐ-UBND", LocalDate.parse("2024-11-20"), "Chủ tịch Ủy ban nhân dân tỉnh"),
                embargo,
                new NewProfile(
                        HEADLINE,
                        "Từ 3 hộ ban đầu, hợp tác xã đã có 42 thành viên.",
                        "Năm 2018, ba gia đình bắt đầu cải tạo vùng cát.",
                        List.of(new Photo(
                                "https://anh.example.vn/rau.jpg", "Thu hoạch", "Ảnh: Mẫu", "Ba người hái rau"))),
                grounds);
    }
}
