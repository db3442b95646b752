package vn.guongsang.nominations.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.guongsang.kit.text.VietnameseText;
import vn.guongsang.localstack.testing.StackResource;

/** 200,000 people over all units, with the family names, middle names and given names that are common in Vietnam. */
public final class ManyPeople {

    /** A name and how often it stands among a hundred. */
    public static final List<String> FAMILY = words(
            "Nguyễn*38 Trần*11 Lê*10 Phạm*7 Hoàng*5 Phan*5 Huỳnh*4 Vũ*3 Võ*3 Đặng*2 Bùi*2 Đỗ*2 Hồ*2 Ngô*2 Dương*2 Lý*2");

    public static final List<String> GIVEN = words(
            "An Anh Ánh Bảo Bích Bình Cảnh Châu Chi Chiến Cúc Cường Dung Dũng Duyên Đào Đạt Điệp Định Đoan Đông Đức Giang Hà"
                    + " Hải Hạnh Hân Hậu Hiền Hiếu Hoa Hòa Hoài Hồng Huệ Hùng Huy Huyền Hưng Hương Khánh Khoa Kiên Kiệt Lan Lâm"
                    + " Liên Linh Loan Long Lộc Lợi Luân Lương Mai Mạnh Minh My Nam Nga Ngân Nghĩa Ngọc Nguyên Nguyệt Nhân"
                    + " Nhật Nhi Nhung Oanh Phát Phong Phúc Phương Quang Quân Quế Quyên Quỳnh Sáng Sơn Sương Tài Tâm Tân Thái"
                    + " Thành Thảo Thắng Thi Thiện Thịnh Thoa Thọ Thu Thuận Thủy Thư Tiến Tình Toàn Trang Trí Trinh Trung"
                    + " Trường Tú Tuấn Tùng Tuyết Uyên Vân Việt Vinh Xuân Yến");

    private static final List<String> MIDDLE =
            words("Văn*25 Thị*35 Hữu*5 Đức*5 Minh*5 Ngọc*5 Thanh*5 Xuân*5 Quốc*5 Đình*5");

    private ManyPeople() {}

    /** Loads them past the triggers, the index of the search last. */
    public static void load() {
        run(
                "SET session_replication_role = replica",
                "DROP INDEX subject_search",
                """
                INSERT INTO subject (id, version, type, display_name, spelling, search_key, unit_id, created_at)
                SELECT CAST(md5('person' || i) AS uuid), 1, 'INDIVIDUAL',
                       f.name[fi] || ' ' || m.name[mi] || ' ' || g.name[gi],
                       f.spelled[fi] || ' ' || m.spelled[mi] || ' ' || g.spelled[gi],
                       f.bare[fi] || ' ' || m.bare[mi] || ' ' || g.bare[gi], unit[1 + i %% units], now()
                FROM (SELECT i, 1 + abs(hashint4(i * 3)) %% %d AS fi, 1 + abs(hashint4(i * 7 + 1)) %% %d AS mi,
                             1 + abs(hashint4(i * 11 + 2)) %% %d AS gi FROM generate_series(1, 200000) i) AS n,
                     (SELECT %s) AS f, (SELECT %s) AS m, (SELECT %s) AS g,
                     (SELECT array_agg(id ORDER BY id) AS unit, count(*) AS units FROM unit) u"""
                        .formatted(
                                FAMILY.size(),
                                MIDDLE.size(),
                                GIVEN.size(),
                                columns(FAMILY),
                                columns(MIDDLE),
                                columns(GIVEN)),
                "CREATE INDEX subject_search ON subject USING gin ((' ' || search_key) gin_trgm_ops)",
                "INSERT INTO name_word SELECT DISTINCT unnest(ARRAY['"
                        + Stream.of(FAMILY, MIDDLE, GIVEN)
                                .flatMap(List::stream)
                                .map(VietnameseText::searchKey)
                                .collect(Collectors.joining("', '"))
                        + "']) ON CONFLICT DO NOTHING",
                "VACUUM ANALYZE subject");
    }

    /** Takes them away again. */
    public static void forget() {
        run(
                "SET session_replication_role = replica",
                "DELETE FROM subject WHERE id IN (SELECT CAST(md5('person' || i) AS uuid) FROM generate_series(1, 200000) i)",
                "VACUUM ANALYZE subject");
    }

    private static String columns(List<String> names) {
        return array(names.stream()) + " AS name, " + array(names.stream().map(VietnameseText::spelling))
                + " AS spelled, " + array(names.stream().map(VietnameseText::searchKey)) + " AS bare";
    }

    private static String array(Stream<String> texts) {
        return texts.collect(Collectors.joining("', '", "ARRAY['", "']"));
    }

    private static List<String> words(String weighted) {
        return Arrays.stream(weighted.split(" "))
                .map(word -> word.split("\\*"))
                .flatMap(word -> Stream.generate(() -> word[0]).limit(word.length == 1 ? 1 : Long.parseLong(word[1])))
                .toList();
    }

    private static void run(String... statements) {
        try (Connection connection = StackResource.current().postgres().superuser("nominations");
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
