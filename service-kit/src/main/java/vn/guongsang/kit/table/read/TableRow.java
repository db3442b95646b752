package vn.guongsang.kit.table.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * One row below the header.
 *
 * @param number of the row in the file, the header being 1
 * @param values the cells that are not empty and could be read, by key of their column
 * @param faults what is wrong with the other ones
 */
public record TableRow(int number, Map<String, Object> values, List<Fault> faults) {

    /**
     * What is wrong with a cell.
     *
     * @param column key of the column
     * @param rule code of the broken rule
     * @param arguments of the rule's text
     */
    public record Fault(String column, String rule, List<Object> arguments) {}

    /** A text, or null. */
    public String text(String key) {
        return (String) values.get(key);
    }

    /** A whole number, or null. */
    public Integer integer(String key) {
        return (Integer) values.get(key);
    }

    /** A day, or null. */
    public LocalDate date(String key) {
        return (LocalDate) values.get(key);
    }
}
