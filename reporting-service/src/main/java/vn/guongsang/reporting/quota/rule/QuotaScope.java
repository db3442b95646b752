package vn.guongsang.reporting.quota.rule;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.model.UnitType;
import vn.guongsang.reporting.unit.KnownUnit;

/** The groups of units that counted quotas bind, as named in the data. */
@Schema(
        name = "QuotaScope",
        description = "Nhóm đơn vị phải thực hiện: PROVINCE toàn tỉnh; EACH_DISTRICT mỗi huyện; EACH_COMMUNE mỗi xã; "
                + "EACH_PROVINCIAL_AGENCY mỗi sở, ban, ngành, Mặt trận, đoàn thể cấp tỉnh; EACH_SUBORDINATE_UNIT mỗi đơn vị "
                + "trực thuộc; EACH_DEPARTMENT_UNDER_PROVINCIAL_COMMITTEE mỗi sở, ban, ngành thuộc Ủy ban nhân dân tỉnh; "
                + "ALL_UNITS 100% đơn vị, địa phương; EACH_UNIT mỗi đơn vị, địa phương; "
                + "PROVINCIAL_COUNCIL_AND_FOCAL_UNIT Hội đồng tỉnh và cơ quan đầu mối.")
public enum QuotaScope {
    /** Toàn tỉnh. */
    PROVINCE(UnitType.PROVINCE),
    /** Mỗi huyện, thị xã, thành phố Huế. */
    EACH_DISTRICT(UnitType.DISTRICT),
    /** Mỗi xã, phường, thị trấn. */
    EACH_COMMUNE(UnitType.COMMUNE),
    /** Các sở, ban, ngành, Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức chính trị - xã hội cấp tỉnh. */
    EACH_PROVINCIAL_AGENCY(UnitType.DEPARTMENT, UnitType.FRONT, UnitType.POLITICAL_SOCIAL_ORG),
    /** Mỗi đơn vị thuộc và trực thuộc. */
    EACH_SUBORDINATE_UNIT(UnitType.SUBORDINATE),
    /** Mỗi sở, ban, ngành thuộc Ủy ban nhân dân tỉnh. */
    EACH_DEPARTMENT_UNDER_PROVINCIAL_COMMITTEE(UnitType.DEPARTMENT),
    /** 100% đơn vị, địa phương (Kế hoạch II.2; ai là đơn vị, địa phương: I.2). */
    ALL_UNITS(
            UnitType.DEPARTMENT,
            UnitType.FRONT,
            UnitType.POLITICAL_SOCIAL_ORG,
            UnitType.PARTY_BODY,
            UnitType.CENTRAL_AGENCY,
            UnitType.DISTRICT,
            UnitType.COMMUNE),
    /** Mỗi đơn vị, địa phương (như ALL_UNITS). */
    EACH_UNIT(
            UnitType.DEPARTMENT,
            UnitType.FRONT,
            UnitType.POLITICAL_SOCIAL_ORG,
            UnitType.PARTY_BODY,
            UnitType.CENTRAL_AGENCY,
            UnitType.DISTRICT,
            UnitType.COMMUNE),
    /** Hội đồng Thi đua - Khen thưởng tỉnh và cơ quan đầu mối, thay mặt toàn tỉnh (Kế hoạch IV.5.a). */
    PROVINCIAL_COUNCIL_AND_FOCAL_UNIT(UnitType.PROVINCE);

    private final Set<UnitType> types;

    QuotaScope(UnitType first, UnitType... more) {
        types = EnumSet.of(first, more);
    }

    /** Whether a quota of this scope binds the unit while the unit exists. */
    boolean includes(KnownUnit unit) {
        return types.contains(unit.type()) && (!onlyUnderProvincialCommittee() || unit.underProvincialCommittee());
    }

    /** Whether it binds the province as a whole. */
    public boolean isProvince() {
        return types.equals(EnumSet.of(UnitType.PROVINCE));
    }

    /** Names of the types of unit. */
    public List<String> typeNames() {
        return types.stream().map(UnitType::name).toList();
    }

    /** Whether only bodies under the provincial committee are meant. */
    public boolean onlyUnderProvincialCommittee() {
        return this == EACH_DEPARTMENT_UNDER_PROVINCIAL_COMMITTEE;
    }
}
