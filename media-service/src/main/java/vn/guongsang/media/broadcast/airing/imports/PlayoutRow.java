package vn.guongsang.media.broadcast.airing.imports;

import java.util.List;
import vn.guongsang.media.broadcast.airing.AiringDetail;

/**
 * One line as it was told.
 *
 * @param number of the line: in a list from 1, in a table with the header as 1
 * @param detail what it says; null when it could not be read
 * @param faults why it could not be read
 */
record PlayoutRow(int number, AiringDetail detail, List<Fault> faults) {

    /** A member or cell that is wrong. */
    record Fault(String field, String code, List<Object> arguments) {}
}
