package vn.guongsang.media.edition.book;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import vn.guongsang.media.edition.content.EditionContent;
import vn.guongsang.media.edition.content.Imprint;

/** An invented edition with every kind of page and letters from all corners of the Vietnamese alphabet. */
final class SampleBook {

    static final UUID ID = UUID.fromString("0197a000-0000-7000-8000-0000000000e1");
    static final String STORY =
            "Ở vùng cát trắng, gió Lào thổi suốt mùa hè; bà con vẫn giữ từng luống rau “sạch từ gốc”.\n\n"
                    + "Năm 2018, ba gia đình góp 42.000.000 ₫ đào giếng, trồng phi lao chắn gió & ủ phân xanh.\n"
                    + "Đến nay <hợp tác xã> đã có 42 thành viên: ông Ưng, bà Ỷ, chị Quỳnh, anh Nghĩa…\n\n"
                    + "Chữ thử: ẰẲẴẮẶ ầẩẫấậ ỀỂỄẾỆ ồổỗốộ ỜỞỠỚỢ ừửữứự ỲỶỸÝỴ đĐ – “trích dẫn” ‘đơn’.";

    private SampleBook() {}

    static Book book() {
        return new Book(ID, 2, Instant.parse("2026-11-29T02:00:00Z"), content(), List.of(first(), second(), recall()));
    }

    static EditionContent content() {
        Imprint imprint = new Imprint(
                "Ban Thi đua - Khen thưởng, Sở Nội vụ",
                "Nguyễn Thị Dụ",
                List.of("Trần Văn Mẫu", "Lê Thị Thử"),
                "12/GP-TD",
                LocalDate.of(2026, 11, 2),
                "Sở Thông tin và Truyền thông Thí Dụ",
                "Nộp lưu chiểu quý IV năm 2026. Mọi tên người, việc làm trong bản này đều hư cấu.");
        return new EditionContent(
                "Điển hình tiên tiến toàn tỉnh",
                2026,
                null,
                imprint,
                "Mỗi tấm gương là một việc làm có thật.\n\nXin giới thiệu cùng bạn đọc.",
                null,
                List.of(),
                List.of());
    }

    private static Chapter first() {
        return new Chapter.Profile(
                1,
                "Hợp tác xã làm rau hữu cơ trên đất cát",
                "Hợp tác xã Nông nghiệp Thí Dụ",
                "Xã Quảng Thọ Thí Dụ",
                "Nông nghiệp",
                "Từ 3 hộ ban đầu, hợp tác xã đã có 42 thành viên.",
                STORY,
                List.of("Cấp tỉnh, năm 2025: Quyết định số 2891/QĐ-UBND ngày 18/11/2025"),
                List.of(new Picture(
                        picture(new Color(0x2E7D32), new Color(0xF9E79F)),
                        "Thu hoạch rau trên cát",
                        "Ảnh: Lê Văn Mẫu",
                        "Ba người hái rau trên luống cát")));
    }

    private static Chapter second() {
        return new Chapter.Profile(
                2,
                "Cô giáo đưa con chữ lên bản",
                "Nguyễn Thị Ứng Thử",
                "Trường Tiểu học Thí Dụ",
                "Giáo dục và đào tạo",
                "Mười lăm năm, 214 học sinh, không em nào bỏ học.",
                "Mỗi sáng thứ Hai, cô đi bộ bảy cây số đường rừng.\n\nHọc trò gọi cô là “mẹ Ứng”.",
                List.of("Cấp cơ sở, năm 2024: Quyết định số 15/QĐ-THTD ngày 20/11/2024"),
                List.of());
    }

    private static Chapter recall() {
        return new Chapter.Recall(3, "Công nhận đã bị thu hồi.", LocalDate.of(2026, 11, 29));
    }

    /** A picture that is the same on every machine. */
    static byte[] picture(Color from, Color to) {
        BufferedImage image = new BufferedImage(600, 360, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = image.createGraphics();
        brush.setPaint(new GradientPaint(0, 0, to, 0, 360, from));
        brush.fillRect(0, 0, 600, 360);
        brush.setColor(from.darker());
        for (int row = 0; row < 6; row++) {
            brush.fillRect(0, 200 + row * 28, 600, 10);
        }
        brush.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
