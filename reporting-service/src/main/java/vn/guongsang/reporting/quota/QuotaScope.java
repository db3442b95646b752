package vn.guongsang.reporting.quota;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.guongsang.model.UnitType;
import vn.guongsang.reporting.unit.KnownUnit;

/** The groups of units that counted quotas bind, as named in the data. */
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
    EACH_DEPARTMENT_UNDER_PROVINCIAL_COMMITTEE(UnitType.DEPARTMENT);

    private final Set<UnitType> types;

    QuotaScope(UnitType first, UnitType... more) {
        types = EnumSet.of(first, more);
    }

    /** Whether a quota of this scope binds the unit while the unit exists. */
    boolean includes(KnownUnit unit) {
        return types.contains(unit.type()) && (!onlyUnderProvincialCommittee() || unit.underProvincialCommittee());
    }

    /** The types of its units, by name. */
    public List<String> typeNames() {
        return types.stream().map(UnitType::name).toList();
    }

    /** Whether it binds bodies under the provincial committee only. */
    public boolean onlyUnderProvincialCommittee() {
        return this == EACH_DEPARTMENT_UNDER_PROVINCIAL_COMMITTEE;
    }
}
