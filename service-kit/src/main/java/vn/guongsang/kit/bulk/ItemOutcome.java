package vn.guongsang.kit.bulk;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a preview has said of an item, or what became of it. */
@Schema(
        description =
                "Kết quả từng mục: WOULD_SUCCEED sẽ làm được; REFUSED không làm được; DONE đã làm; FAILED lúc thực hiện không làm được.")
public enum ItemOutcome {
    WOULD_SUCCEED,
    REFUSED,
    DONE,
    FAILED
}
