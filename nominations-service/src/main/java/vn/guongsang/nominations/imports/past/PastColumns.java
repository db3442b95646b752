package vn.guongsang.nominations.imports.past;

import java.util.List;
import vn.guongsang.kit.table.read.Column;
import vn.guongsang.kit.table.read.TableSchema;

/** The columns of a table of old dossiers. */
final class PastColumns {

    static final TableSchema SCHEMA = new TableSchema(List.of(
            Column.text("type", 50, "Loại đối tượng", "Đối tượng").needed(),
            Column.text("name", 200, "Họ và tên", "Tên", "Họ tên", "Tên đối tượng")
                    .needed(),
            Column.integer("birthYear", "Năm sinh", "Birth year"),
            Column.text("gender", 20, "Giới tính"),
            Column.text("ethnicity", 50, "Dân tộc"),
            Column.text("identityNumber", 20, "Số định danh", "Số căn cước", "Số CCCD", "CMND", "Identity number"),
            Column.text("position", 200, "Chức vụ", "Nghề nghiệp", "Chức vụ, nghề nghiệp"),
            Column.text("headName", 200, "Chủ hộ", "Tên chủ hộ", "Head of household"),
            Column.text("leaderName", 200, "Người đứng đầu", "Leader"),
            Column.integer("memberCount", "Số thành viên", "Members"),
            Column.text("organisationCode", 35, "Mã số thuế", "Mã tổ chức", "Organisation code"),
            Column.text("unit", 300, "Đơn vị", "Mã đơn vị", "Đơn vị, địa phương")
                    .needed(),
            Column.text("parentUnit", 300, "Đơn vị cấp trên", "Parent unit"),
            Column.integer("year", "Năm", "Năm khen thưởng", "Năm công nhận").needed(),
            Column.text("sector", 100, "Lĩnh vực"),
            Column.text("level", 50, "Cấp", "Cấp khen thưởng", "Cấp công nhận").needed(),
            Column.text("form", 200, "Hình thức", "Hình thức khen thưởng", "Form of commendation")
                    .needed(),
            Column.text("decisionNumber", 100, "Số quyết định", "Decision number")
                    .needed(),
            Column.date("decisionDate", "Ngày quyết định", "Ngày ký", "Decision date"),
            Column.text("summary", 2000, "Tóm tắt thành tích", "Thành tích", "Summary of deed"),
            Column.text("source", 300, "Tài liệu nguồn", "Nguồn", "Source document"),
            Column.text("subject", 36, "Mã đối tượng", "Subject id")));

    private PastColumns() {}
}
