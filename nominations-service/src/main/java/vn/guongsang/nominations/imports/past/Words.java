package vn.guongsang.nominations.imports.past;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.guongsang.kit.text.VietnameseText;
import vn.guongsang.model.SubjectType;
import vn.guongsang.nominations.recognition.Rung;
import vn.guongsang.nominations.subject.identity.Gender;

/** What people write for a code: the code itself, or one of its Vietnamese names, without regard to accents and case. */
final class Words<T> {

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

    private final Map<String, T> meanings = new LinkedHashMap<>();
    private final List<String> allowed = new ArrayList<>();

    Words<T> with(T meaning, String... words) {
        for (String word : words) {
            meanings.put(VietnameseText.searchKey(word), meaning);
            allowed.add(word);
        }
        return this;
    }

    Optional<T> find(String written) {
        return Optional.ofNullable(meanings.get(VietnameseText.searchKey(written)));
    }

    List<String> allowed() {
        return List.copyOf(allowed);
    }
}
