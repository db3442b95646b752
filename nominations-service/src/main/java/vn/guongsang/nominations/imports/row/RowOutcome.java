package vn.guongsang.nominations.imports.row;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was found of a row. */
@Schema(
        name = "ImportRowOutcome",
        description =
                "NEW lập mới; MATCHED gắn với đối tượng đã có; ALREADY_RECORDED đã có, bỏ qua; DUPLICATE_IN_FILE lặp trong tệp,"
                        + " bỏ qua; AMBIGUOUS chưa rõ là ai; CONFLICT trái với đơn vị đã có; ERROR sai.")
public enum RowOutcome {
    NEW,
    MATCHED,
    ALREADY_RECORDED,
    DUPLICATE_IN_FILE,
    AMBIGUOUS,
    CONFLICT,
    ERROR
}
