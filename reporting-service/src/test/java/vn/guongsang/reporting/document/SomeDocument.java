package vn.guongsang.reporting.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A document with everything in it that a document can have. */
public final class SomeDocument {

    public static final UUID ID = UUID.fromString("7f1c1b1e-0000-4000-8000-000000000001");
    public static final Instant MADE_AT = Instant.parse("2024-12-20T02:30:00Z");

    private SomeDocument() {}

    public static Document of(String number, LocalDate date) {
        return new Document(
                new Document.Identity(ID, MADE_AT),
                new Letterhead("Ủy ban nhân dân tỉnh", "Sở Nội vụ", number, "Thừa Thiên Huế", date),
                new Document.Title(
                        "BÁO CÁO",
                        "Kết quả thực hiện Đề án “Tuyên truyền gương điển hình tiên tiến” năm 2024",
                        "Ban Thi đua - Khen thưởng Trung ương"),
                body(),
                new Document.Signature("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Nguyễn Thị Mẫu"),
                List.of("Như trên", "Ủy ban nhân dân tỉnh (b/c)", "Lưu: VT, TĐKT"));
    }

    private static List<Block> body() {
        List<Block> body = new ArrayList<>(Block.bases(List.of(
                "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022",
                "Căn cứ Kế hoạch tổ chức thực hiện Đề án “Tuyên truyền gương điển hình tiên tiến”")));
        body.add(new Block.Heading(1, "I. KẾT QUẢ THỰC HIỆN"));
        body.add(new Block.Heading(2, "1. Chỉ tiêu"));
        for (int i = 1; i <= 6; i++) {
            body.add(new Block.Text(
                    Block.Style.BODY,
                    i
                            + ". Các cơ quan, đơn vị, địa phương đã phát hiện, bồi dưỡng, tổng kết và nhân điển hình tiên tiến; "
                            + "kịp thời biểu dương, khen thưởng những tập thể, cá nhân, hộ gia đình tiêu biểu trên các lĩnh "
                            + "vực của đời sống xã hội, nhất là ở vùng sâu, vùng xa, vùng đồng bào dân tộc thiểu số."));
        }
        body.add(new Block.Text(Block.Style.CAPTION, "Bảng 1. Số điển hình theo lĩnh vực"));
        body.add(matrix());
        addCharts(body);
        body.add(new Block.Heading(1, "II. PHƯƠNG HƯỚNG"));
        body.add(new Block.Text(Block.Style.BODY, "Tiếp tục thực hiện Kế hoạch <2025> & các năm sau."));
        return body;
    }

    private static void addCharts(List<Block> body) {
        body.add(new Chart(
                Chart.Kind.BARS,
                "Số điển hình",
                List.of("Mỗi huyện, thị xã, thành phố", "Mỗi xã, phường, thị trấn", "Toàn tỉnh"),
                List.of(
                        new Chart.Series("Đạt được", List.of(41L, 260L, 310L)),
                        new Chart.Series("Chỉ tiêu", List.of(45L, 282L, 15L))),
                "Biểu đồ số điển hình đạt được so với chỉ tiêu"));
        body.add(new Block.Text(Block.Style.CAPTION, "Biểu đồ 1. Tiến độ chỉ tiêu"));
        body.add(new Chart(
                Chart.Kind.LINES,
                "Số điển hình",
                List.of("2023", "2024", "2025"),
                List.of(new Chart.Series("Điển hình được công nhận", List.of(120L, 310L, 402L))),
                "Biểu đồ số điển hình qua các năm"));
        body.add(new Block.Text(Block.Style.CAPTION, "Biểu đồ 2. Số điển hình qua các năm"));
    }

    private static Grid matrix() {
        List<List<Grid.Cell>> rows = new ArrayList<>();
        for (int i = 1; i <= 30; i++) {
            boolean empty = i % 7 == 0;
            rows.add(List.of(
                    Grid.Cell.of((long) i),
                    Grid.Cell.of("Nông nghiệp, nông thôn và xây dựng nông thôn mới, lĩnh vực thứ " + i),
                    empty ? new Grid.Cell(0L, Grid.Shade.EMPTY) : Grid.Cell.of(1000L + i),
                    new Grid.Cell((long) i, Grid.Shade.SHORT)));
        }
        rows.add(List.of(Grid.Cell.sum(null), Grid.Cell.sum("Tổng cộng"), Grid.Cell.sum(26_413L), Grid.Cell.sum(465L)));
        return new Grid(
                List.of(
                        new Grid.Column("TT", 8),
                        new Grid.Column("Lĩnh vực", 52),
                        new Grid.Column("Cá nhân", 20),
                        new Grid.Column("Tập thể", 20)),
                rows);
    }
}
