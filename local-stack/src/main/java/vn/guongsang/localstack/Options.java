package vn.guongsang.localstack;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import vn.guongsang.localstack.suite.Suite;
import vn.guongsang.localstack.suite.WrongStartException;

/**
 * What was asked for on the command line.
 *
 * @param task what is to be done
 * @param data folder that keeps everything between two starts
 * @param ports wished ports by service name; a service without one gets a free port
 * @param demo what is played in a folder where nothing was played yet
 * @param measure approvals to measure, when a number was given
 */
record Options(Task task, Path data, Map<String, Integer> ports, Demo demo, OptionalInt measure) {

    /** What the program can do. */
    enum Task {
        START,
        PERSONAS,
        HELP
    }

    /** What can be played. */
    enum Demo {
        NONE,
        SMALL,
        YEAR
    }

    static final String USAGE =
            """
            java -jar local-stack/target/local-stack.jar [options]

              --data DIR          thư mục giữ dữ liệu giữa hai lần chạy
                                  folder that keeps the data between two starts (default: data)
              --ports N,M,R       cổng của nominations-, media-, reporting-service
                                  ports of the three services (default: those of the last start, else free ones)
              --demo WHICH        small: việc chính trên 18 câu chuyện; year: cả một năm của tỉnh, 2.000 hồ sơ, vài phút
                                  the main job on 18 stories, or a full year of the province: 2,000 nominations, some minutes
              --no-demo           khởi động mà không chạy phần minh họa
                                  start without playing the main job
              --measure N         số lần công nhận để đo thời gian, 0 đến 1000
                                  approvals to measure, 0 to 1000 (default: 200 after the demo, else none)
              --personas          viết mã truy cập mới cho bộ đang chạy trong thư mục dữ liệu, không khởi động gì
                                  write fresh tokens for the suite that runs in the data folder, start nothing
              --help              hiện trang này / show this text

            Ctrl-C dừng tất cả; chạy lại cùng thư mục thì dữ liệu còn nguyên.
            Ctrl-C stops everything; a second start with the same folder finds its data again.""";

    static Options parse(Path root, String... arguments) {
        Deque<String> rest = new ArrayDeque<>(List.of(arguments));
        Options options = new Options(Task.START, root.resolve("data"), Map.of(), Demo.SMALL, OptionalInt.empty());
        while (!rest.isEmpty()) {
            options = options.with(rest.pop(), rest);
        }
        return options;
    }

    private Options with(String option, Deque<String> rest) {
        return switch (option) {
            case "--data" -> new Options(task, folder(value(option, rest)), ports, demo, measure);
            case "--ports" -> new Options(task, data, ports(value(option, rest)), demo, measure);
            case "--demo" -> new Options(task, data, ports, demo(value(option, rest)), measure);
            case "--no-demo" -> new Options(task, data, ports, Demo.NONE, measure);
            case "--measure" ->
                new Options(task, data, ports, demo, OptionalInt.of(number(option, value(option, rest), 0, 1000)));
            case "--personas" -> new Options(Task.PERSONAS, data, ports, demo, measure);
            case "--help", "-h" -> new Options(Task.HELP, data, ports, demo, measure);
            default ->
                throw new WrongStartException(
                        "Không có tùy chọn " + option + "; xem --help", "unknown option " + option + ", see --help");
        };
    }

    private static Demo demo(String name) {
        return switch (name) {
            case "small" -> Demo.SMALL;
            case "year" -> Demo.YEAR;
            default -> throw new WrongStartException("--demo là small hoặc year", "--demo is small or year");
        };
    }

    private static Path folder(String name) {
        try {
            return Path.of(name).toAbsolutePath();
        } catch (InvalidPathException e) {
            throw new WrongStartException(
                    "Máy đặt ngôn ngữ không có dấu; đặt LC_ALL=C.UTF-8 hoặc chọn --data không dấu",
                    "the locale of this machine cannot write that folder name, set LC_ALL=C.UTF-8 or choose another --data");
        }
    }

    private static Map<String, Integer> ports(String text) {
        String[] parts = text.split(",", -1);
        if (parts.length != Suite.NAMES.size()) {
            throw new WrongStartException(
                    "--ports cần ba cổng, ví dụ 8081,8082,8083", "--ports needs three ports, such as 8081,8082,8083");
        }
        Map<String, Integer> ports = new TreeMap<>();
        for (int i = 0; i < parts.length; i++) {
            int port = number("--ports", parts[i], 1024, 65535);
            if (ports.containsValue(port)) {
                throw new WrongStartException(
                        "--ports có cổng " + port + " hai lần; mỗi dịch vụ cần một cổng riêng",
                        "--ports names port " + port + " twice, each service needs its own");
            }
            ports.put(Suite.NAMES.get(i), port);
        }
        return ports;
    }

    private static int number(String option, String text, int least, int most) {
        try {
            int number = Integer.parseInt(text.strip());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw wrongNumber(option, least, most);
        }
        throw wrongNumber(option, least, most);
    }

    private static WrongStartException wrongNumber(String option, int least, int most) {
        return new WrongStartException(
                option + " cần số từ " + least + " đến " + most,
                option + " takes a number from " + least + " to " + most);
    }

    private static String value(String option, Deque<String> rest) {
        if (rest.isEmpty() || rest.peek().startsWith("--")) {
            throw new WrongStartException(option + " cần một giá trị", option + " needs a value");
        }
        return rest.pop();
    }
}
