package vn.guongsang.kit.table.write;

import java.util.function.UnaryOperator;

/**
 * One column of a table.
 *
 * @param name the path of the value in the JSON of a row, such as {@code subject.name}
 * @param value takes the value out of a row; null when there is none
 */
record Column(String name, UnaryOperator<Object> value) {}
