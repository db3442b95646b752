package vn.guongsang.reporting.consolidation.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.model.UnitType;
import vn.guongsang.reporting.consolidation.content.Signing;
import vn.guongsang.reporting.consolidation.snapshot.Snapshot;
import vn.guongsang.reporting.document.Block;
import vn.guongsang.reporting.document.Document;
import vn.guongsang.reporting.document.Letterhead;
import vn.guongsang.reporting.document.Wording;

/** A consolidated report as a document to be signed; without its signing yet, room is left for it. */
final class ReportPaper {

    private static final String COMMITTEE = "Ủy ban nhân dân ";
    private static final String BOARD = "Ban Thi đua - Khen thưởng Trung ương";
    /** Địa danh is the name without the level. */
    private static final Pattern LEVEL = Pattern.compile("^(Tỉnh|Thành phố) ");

    private static final String HOME_AFFAIRS = "Sở Nội vụ";

    private ReportPaper() {}

    static Document of(UUID id, Snapshot snapshot, Signing signing) {
        boolean province = snapshot.scope().type() == UnitType.PROVINCE;
        return new Document(
                new Document.Identity(id, snapshot.asOf()),
                signing == null ? draftHead(snapshot) : head(signing),
                new Document.Title(
                        "BÁO CÁO",
                        "Kết quả thực hiện tuyên truyền gương điển hình tiên tiến năm " + snapshot.year(),
                        province ? BOARD : HOME_AFFAIRS),
                body(snapshot),
                signing == null
                        ? new Document.Signature(null, "NGƯỜI KÝ", null)
                        : new Document.Signature(
                                signing.authority(), signing.position().toUpperCase(Locale.ROOT), signing.signer()),
                signing == null ? List.of(province ? BOARD : HOME_AFFAIRS, "Lưu: VT") : signing.recipients());
    }

    private static Letterhead head(Signing signing) {
        return new Letterhead(signing.superior(), signing.issuer(), signing.number(), signing.place(), signing.date());
    }

    private static Letterhead draftHead(Snapshot snapshot) {
        Snapshot.Scope scope = snapshot.scope();
        boolean committee = scope.type() == UnitType.PROVINCE || scope.type() == UnitType.DISTRICT;
        String superior = scope.superior() == null ? null : COMMITTEE + scope.superior();
        String name = committee ? COMMITTEE + scope.name() : scope.name();
        String province = scope.superior() == null ? scope.name() : scope.superior();
        return new Letterhead(superior, name, null, LEVEL.matcher(province).replaceFirst(""), null);
    }

    private static List<Block> body(Snapshot snapshot) {
        List<Block> body = new ArrayList<>(Block.bases(List.of(
                "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022",
                "Căn cứ " + snapshot.scope().planTitle())));
        body.add(text("%s báo cáo kết quả năm %d. Số liệu tính đến %s; đơn vị xét theo ngày %s."
                .formatted(
                        snapshot.scope().name(),
                        snapshot.year(),
                        Wording.date(Vietnam.dateOf(snapshot.asOf())),
                        Wording.of(snapshot.basisDate()))));
        body.add(new Block.Heading(1, "I. TÌNH HÌNH BÁO CÁO"));
        body.add(text(
                "Có %s/%s đơn vị, địa phương thuộc diện báo cáo đã có báo cáo được chấp nhận; %s đơn vị chưa có. Chưa báo cáo không tính là không có kết quả."
                        .formatted(
                                Wording.of(snapshot.completeness().accepted()),
                                Wording.of(snapshot.completeness().bound()),
                                Wording.of(
                                        (long) snapshot.completeness().missing().size()))));
        body.add(new Block.Heading(1, "II. KẾT QUẢ"));
        Tables.addResults(body, snapshot);
        body.add(new Block.Heading(1, "III. Ý KIẾN CỦA CÁC ĐƠN VỊ, ĐỊA PHƯƠNG"));
        Opinions.add(body, snapshot.narratives());
        addSource(body, snapshot);
        return body;
    }

    private static void addSource(List<Block> body, Snapshot snapshot) {
        body.add(new Block.Heading(1, "IV. NGUỒN SỐ LIỆU"));
        body.add(text(
                "Số liệu tổng hợp từ %s công nhận còn hiệu lực (mã kiểm tra danh sách %s…) và %s báo cáo của đơn vị; chi tiết ở phụ lục kèm theo."
                        .formatted(
                                Wording.of(snapshot.records().count()),
                                snapshot.records().sha256().substring(0, 16),
                                Wording.of((long) snapshot.inputs().size()))));
    }

    private static Block text(String text) {
        return new Block.Text(Block.Style.BODY, text);
    }
}
