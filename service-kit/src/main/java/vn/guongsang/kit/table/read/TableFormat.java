package vn.guongsang.kit.table.read;

import java.util.Arrays;
import java.util.List;
import vn.guongsang.kit.problem.ProblemException;

/** The formats of tables; what a file is called does not matter, its content type and its first bytes have to agree. */
public enum TableFormat {
    CSV("text/csv"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private final String mediaType;

    TableFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /**
     * The format of a file.
     *
     * @throws ProblemException 422 when the content type is another one, or not that of the bytes
     */
    public static TableFormat of(String contentType, byte[] bytes) {
        String type = contentType.split(";", 2)[0].strip();
        TableFormat format = isZip(bytes) ? XLSX : CSV;
        if (!format.mediaType.equalsIgnoreCase(type)) {
            throw new ProblemException(TableProblem.TABLE_FORMAT_UNSUPPORTED)
                    .with(new ProblemException.Fault(
                            "/mediaType",
                            null,
                            "table-format",
                            List.of(),
                            null,
                            Arrays.stream(values()).map(TableFormat::mediaType).toList()));
        }
        return format;
    }

    private static boolean isZip(byte[] bytes) {
        return bytes.length >= ZIP.length && Arrays.equals(bytes, 0, ZIP.length, ZIP, 0, ZIP.length);
    }
}
