package vn.guongsang.localstack.demo.year;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Vietnamese names as they are borne in the province, put together at random: whoever bears one is not meant. */
final class Names {

    private static final List<String> FAMILIES = List.of(
            "Nguyễn",
            "Trần",
            "Lê",
            "Phạm",
            "Hoàng",
            "Huỳnh",
            "Phan",
            "Võ",
            "Đặng",
            "Bùi",
            "Đỗ",
            "Hồ",
            "Ngô",
            "Dương",
            "Trương",
            "Mai",
            "Đoàn",
            "Châu",
            "Cao",
            "Hà",
            "Tôn Thất",
            "Viên",
            "A Viết",
            "Kê");
    private static final List<String> WOMEN =
            List.of("Thị", "Thị Thu", "Thị Ngọc", "Thị Kim", "Nữ", "Thị Mỹ", "Thị Thanh");
    private static final List<String> MEN =
            List.of("Văn", "Đình", "Hữu", "Quang", "Đức", "Minh", "Công", "Viết", "Xuân");
    private static final List<String> OF_WOMEN = List.of(
            "Hoa", "Lan", "Hương", "Nga", "Hạnh", "Thảo", "Loan", "Hiền", "Cúc", "Liên", "Tuyết", "Yến", "Nhung",
            "Diệu", "Sương");
    private static final List<String> OF_MEN = List.of(
            "Hùng", "Dũng", "Sơn", "Bình", "Long", "Thắng", "Phúc", "Khánh", "Tín", "Lộc", "Tuấn", "Hải", "Thành",
            "Quý", "Nhân");
    private static final List<String> GROUPS = List.of(
            "Tổ hợp tác",
            "Chi hội Phụ nữ",
            "Chi đoàn",
            "Tổ dân phố",
            "Câu lạc bộ",
            "Đội tình nguyện",
            "Hợp tác xã",
            "Tổ công nghệ số");

    private final Random random;
    private final Set<String> given = new HashSet<>();

    Names(Random random) {
        this.random = random;
    }

    /** A name with a birth year; no two people of the play share both. */
    Nominee person(int number) {
        String name;
        int born;
        do {
            boolean woman = random.nextBoolean();
            name = one(FAMILIES) + " " + (woman ? one(WOMEN) + " " + one(OF_WOMEN) : one(MEN) + " " + one(OF_MEN));
            born = 1950 + random.nextInt(50);
        } while (!given.add(name + born));
        return new Nominee(number, "INDIVIDUAL", name, born, null);
    }

    /** A collective, with a number of its own. */
    Nominee group(int number) {
        return new Nominee(number, "COLLECTIVE", one(GROUPS) + " số " + number, null, null);
    }

    /** A household and its head. */
    Nominee household(int number) {
        String head = person(number).name();
        return new Nominee(number, "HOUSEHOLD", "Hộ gia đình " + head, null, head);
    }

    private String one(List<String> all) {
        return all.get(random.nextInt(all.size()));
    }
}
