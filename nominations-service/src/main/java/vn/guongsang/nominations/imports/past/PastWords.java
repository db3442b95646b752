package vn.guongsang.nominations.imports.past;

import vn.guongsang.model.SubjectType;
import vn.guongsang.nominations.imports.row.Words;
import vn.guongsang.nominations.recognition.Rung;
import vn.guongsang.nominations.subject.identity.Gender;

/** What people write in old dossiers for the codes of this system. */
final class PastWords {

    static final Words<SubjectType> TYPES = new Words<SubjectType>()
            .with(SubjectType.INDIVIDUAL, "INDIVIDUAL", "cá nhân")
            .with(SubjectType.COLLECTIVE, "COLLECTIVE", "tập thể")
            .with(SubjectType.HOUSEHOLD, "HOUSEHOLD", "hộ gia đình", "gia đình", "hộ");

    static final Words<Gender> GENDERS =
            new Words<Gender>().with(Gender.FEMALE, "FEMALE", "nữ").with(Gender.MALE, "MALE", "nam");

    static final Words<Rung> LEVELS = new Words<Rung>()
            .with(Rung.UNIT, "UNIT", "cấp cơ sở", "cơ sở", "đơn vị")
            .with(Rung.COMMUNE, "COMMUNE", "cấp xã", "xã")
            .with(Rung.DISTRICT, "DISTRICT", "cấp huyện", "huyện")
            .with(Rung.PROVINCE, "PROVINCE", "cấp tỉnh", "tỉnh")
            .with(Rung.NATION, "NATION", "toàn quốc", "cấp nhà nước", "trung ương");

    private PastWords() {}
}
