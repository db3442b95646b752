package vn.guongsang.reporting.document;

import java.util.List;
import java.util.stream.IntStream;

/** Nơi nhận, as Nghị định 30/2020/NĐ-CP writes it. */
public final class Recipients {

    public static final String HEADING = "Nơi nhận:";

    private Recipients() {}

    /** Each on a line of its own with a dash, closed by a semicolon, the last by a full stop. */
    public static List<String> lines(List<String> recipients) {
        return IntStream.range(0, recipients.size())
                .mapToObj(i -> "- " + recipients.get(i) + (i < recipients.size() - 1 ? ";" : "."))
                .toList();
    }
}
