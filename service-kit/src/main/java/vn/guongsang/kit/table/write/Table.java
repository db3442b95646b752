package vn.guongsang.kit.table.write;

import java.util.List;
import java.util.stream.Stream;

/**
 * What is written.
 *
 * @param header the names of the columns
 * @param rows the cells of each row, made while it is written; each a value of {@link Cells}
 */
public record Table(List<String> header, Stream<List<Object>> rows) {}
