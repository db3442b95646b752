package vn.guongsang.localstack;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.guongsang.localstack.suite.WrongStartException;

/**
 * What was asked for on the command line.
 *
 * @param data folder that keeps everything between two starts
 * @param ports wished ports by service name; a service without one gets a free port
 * @param demo whether the main job is played
 * @param measure approvals to measure at the end of the demo; 0 measures nothing
 * @param help whether only the options are to be shown
 */
record Options(Path data, Map<String, Integer> ports, boolean demo, int measure, boolean help) {

    static final String USAGE =
            """
            java -jar local-stack/target/local-stack.jar [options]

              --data DIR          folder that keeps the data between two starts (default: data)
              --ports N,M,R       ports of nominations-, media- and reporting-service (default: free ones)
              --no-demo           start the suite without playing the main job
              --measure N         approvals to measure at the end of the demo, 0 to 1000 (default: 200)
              --help              show this text

            Ctrl-C stops everything. A second start with the same folder finds its data again.""";

    static final List<String> SERVICES = List.of("nominations", "media", "reporting");

    static Options parse(Path root, String... arguments) {
        Deque<String> rest = new ArrayDeque<>(List.of(arguments));
        Path data = root.resolve("data");
        Map<String, Integer> ports = new TreeMap<>();
        boolean demo = true;
        boolean help = false;
        int measure = 200;
        while (!rest.isEmpty()) {
            String option = rest.pop();
            switch (option) {
                case "--data" -> data = Path.of(value(option, rest)).toAbsolutePath();
                case "--ports" -> ports = ports(value(option, rest));
                case "--no-demo" -> demo = false;
                case "--measure" -> measure = number(option, value(option, rest), 0, 1000);
                case "--help", "-h" -> help = true;
                default ->
                    throw new WrongStartException(
                            "Không có tùy chọn " + option + "; xem --help",
                            "unknown option " + option + ", see --help");
            }
        }
        return new Options(data, ports, demo, measure, help);
    }

    private static Map<String, Integer> ports(String text) {
        String[] parts = text.split(",");
        if (parts.length != SERVICES.size()) {
            throw new WrongStartException(
                    "--ports cần ba cổng, ví dụ 8081,8082,8083", "--ports needs three ports, such as 8081,8082,8083");
        }
        Map<String, Integer> ports = new TreeMap<>();
        for (int i = 0; i < parts.length; i++) {
            ports.put(SERVICES.get(i), number("--ports", parts[i], 1024, 65535));
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
        if (rest.isEmpty()) {
            throw new WrongStartException(option + " cần một giá trị", option + " needs a value");
        }
        return rest.pop();
    }
}
