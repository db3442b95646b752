package vn.guongsang.nominations.imports.row;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * What is wrong with one cell, as it is kept: without its value.
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

    public static RowFault of(String column, String rule, Object... arguments) {
        return new RowFault(column, rule, List.of(arguments), null);
    }
}
