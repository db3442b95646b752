package vn.guongsang.nominations.imports.units;

import java.util.List;
import vn.guongsang.kit.table.read.Column;
import vn.guongsang.kit.table.read.TableSchema;
import vn.guongsang.model.UnitType;
import vn.guongsang.nominations.imports.row.Words;

/** The columns of a table of units, and what people write in them. */
final class UnitColumns {

    static final String CODE = "code";
    static final String NAME = "name";
    static final String TYPE = "type";
    static final String PARENT = "parent";
    static final String FROM = "validFrom";
    static final String TO = "validTo";
    static final String COMMITTEE = "underProvincialCommittee";
    static final String DOCUMENT = "documentNumber";
    static final String DOCUMENT_DATE = "documentDate";
    static final String DOCUMENT_URL = "documentUrl";

    static final TableSchema SCHEMA = new TableSchema(List.of(
            Column.text(CODE, 100, "Mã đơn vị", "Mã", "Mã chính thức", "Official code"),
            Column.text(NAME, 300, "Tên đơn vị", "Tên", "Tên đầy đủ", "Đơn vị", "Full name")
                    .needed(),
            Column.text(TYPE, 100, "Loại đơn vị", "Loại", "Cấp").needed(),
            Column.text(PARENT, 300, "Đơn vị cấp trên", "Cấp trên", "Mã đơn vị cấp trên", "Trực thuộc", "Parent unit"),
            Column.date(FROM, "Ngày thành lập", "Ngày bắt đầu", "Từ ngày", "Valid from")
                    .needed(),
            Column.date(TO, "Ngày kết thúc", "Đến ngày", "Valid to"),
            Column.text(COMMITTEE, 10, "Thuộc UBND tỉnh", "Under the provincial committee"),
            Column.text(DOCUMENT, 100, "Số văn bản", "Văn bản thành lập", "Quyết định thành lập", "Founding document"),
            Column.date(DOCUMENT_DATE, "Ngày văn bản", "Ngày ký", "Date of the document"),
            Column.text(DOCUMENT_URL, 500, "Nơi đọc văn bản", "Address of the document")));

    static final Words<UnitType> TYPES = new Words<UnitType>()
            .with(UnitType.PROVINCE, "PROVINCE", "tỉnh", "thành phố trực thuộc trung ương")
            .with(UnitType.DISTRICT, "DISTRICT", "huyện", "thị xã", "quận", "cấp huyện")
            .with(UnitType.COMMUNE, "COMMUNE", "xã", "phường", "thị trấn", "cấp xã")
            .with(UnitType.DEPARTMENT, "DEPARTMENT", "sở", "sở, ban, ngành", "ban, ngành")
            .with(UnitType.FRONT, "FRONT", "Mặt trận", "Mặt trận Tổ quốc")
            .with(UnitType.POLITICAL_SOCIAL_ORG, "POLITICAL_SOCIAL_ORG", "tổ chức chính trị - xã hội", "đoàn thể")
            .with(UnitType.PARTY_BODY, "PARTY_BODY", "cơ quan Đảng")
            .with(UnitType.SCHOOL, "SCHOOL", "trường", "trường học")
            .with(UnitType.CENTRAL_AGENCY, "CENTRAL_AGENCY", "cơ quan Trung ương")
            .with(UnitType.MEDIA_OUTLET, "MEDIA_OUTLET", "cơ quan báo chí")
            .with(UnitType.ENTERPRISE, "ENTERPRISE", "doanh nghiệp")
            .with(UnitType.ARMED_FORCES, "ARMED_FORCES", "lực lượng vũ trang")
            .with(UnitType.SUBORDINATE, "SUBORDINATE", "đơn vị trực thuộc", "đơn vị thuộc và trực thuộc", "trực thuộc");

    static final Words<Boolean> YES_OR_NO =
            new Words<Boolean>().with(true, "có", "yes", "true", "x").with(false, "không", "no", "false");

    private UnitColumns() {}
}
