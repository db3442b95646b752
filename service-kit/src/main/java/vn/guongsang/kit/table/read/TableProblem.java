package vn.guongsang.kit.table.read;

import vn.guongsang.kit.problem.ProblemType;

/** Why a file cannot be read as a table at all. */
public enum TableProblem implements ProblemType {
    /** The content type is none of ours, or the first bytes contradict it. */
    TABLE_FORMAT_UNSUPPORTED(422),
    /** It is not UTF-8. */
    TABLE_ENCODING(422),
    /** It is damaged: a quote without end, a ZIP archive that breaks off. */
    TABLE_UNREADABLE(422),
    /** It is made to do harm: a ZIP bomb, a document type with entities, names that leave the archive. */
    TABLE_UNSAFE(422),
    /** Columns are unknown, missing or there twice. */
    TABLE_HEADER_INVALID(422),
    /** Too many bytes, rows or columns. */
    TABLE_TOO_LARGE(422);

    private final int status;

    TableProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String bundle() {
        return "messages.kit";
    }
}
