package vn.guongsang.kit.table.read;

/**
 * How much of a table is read.
 *
 * @param bytes of the file
 * @param unpacked bytes of all parts of an XLSX file together, once unpacked
 * @param rows below the header
 * @param columns of the header
 */
public record TableLimits(long bytes, long unpacked, int rows, int columns) {

    /** What a request can work on. */
    public static final TableLimits USUAL = new TableLimits(10_485_760, 104_857_600, 20_000, 50);

    /** The same with fewer rows. */
    public TableLimits withRows(int most) {
        return new TableLimits(bytes, unpacked, most, columns);
    }
}
