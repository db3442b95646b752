package vn.guongsang.kit.table.write;

/** The table formats of every list, for {@code @Produces} beside JSON, which stays the default. */
public final class Tables {

    /** Comma separated values (RFC 4180). */
    public static final String CSV = "text/csv";

    /** An Excel workbook (ISO/IEC 29500). */
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** The most rows that one table can have; the rest follows by its link. */
    public static final int MAX_ROWS = 10_000;

    private Tables() {}
}
