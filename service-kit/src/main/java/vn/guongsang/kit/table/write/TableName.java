package vn.guongsang.kit.table.write;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names a table after the list it comes from: {@code nominations-claims-2026-11-28.csv}. */
final class TableName {

    private static final Pattern TELLING = Pattern.compile("[A-Za-z][A-Za-z_-]{1,59}");
    private static final int LONGEST_SHEET = 31;

    private TableName() {}

    /** The list in one word: the parts of its path that are no version and no id. */
    static String ofList(String path) {
        List<String> parts = Arrays.stream(path.split("/"))
                .filter(part -> TELLING.matcher(part).matches())
                .toList();
        return parts.isEmpty() ? "list" : parts.stream().collect(Collectors.joining("-"));
    }

    static String ofFile(String list, LocalDate day, TableFormat format) {
        return list + "-" + day + "." + format.extension();
    }

    static String ofSheet(String list) {
        return list.length() <= LONGEST_SHEET ? list : list.substring(0, LONGEST_SHEET);
    }
}
