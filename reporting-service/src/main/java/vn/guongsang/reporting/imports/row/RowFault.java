package vn.guongsang.reporting.imports.row;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * What is wrong with one cell.
 *
 * @param column key of the column
 * @param rule code of the broken rule
 * @param arguments of the rule's text
 * @param allowed what would have been accepted, where that can be named
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RowFault(String column, String rule, List<Object> arguments, List<String> allowed) {

    public RowFault {
        arguments = arguments == null ? List.of() : List.copyOf(arguments);
    }

    /** A broken rule of a cell. */
    public static RowFault of(String column, String rule, Object... arguments) {
        return new RowFault(column, rule, List.of(arguments), null);
    }

    /** A value that is none of those allowed, of which the first are named. */
    public static RowFault among(String column, String rule, List<String> allowed) {
        return new RowFault(column, rule, List.of(), allowed.stream().limit(200).toList());
    }
}
