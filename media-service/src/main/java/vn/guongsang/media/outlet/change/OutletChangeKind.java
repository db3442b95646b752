package vn.guongsang.media.outlet.change;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What happens to outlets. */
@Schema(
        description =
                "Loại thay đổi: NEW lập mới; RENAME đổi tên; MERGE hợp nhất vào một cơ quan mới, các kênh theo về; "
                        + "END kết thúc")
public enum OutletChangeKind {
    /** An outlet is founded. */
    NEW(0, 0, true),
    /** One gets another name. */
    RENAME(1, 1, true),
    /** Two or more become a new one, which takes their channels over. */
    MERGE(2, 10, true),
    /** One ends and leaves no channel. */
    END(1, 1, false);

    private final int fewest;
    private final int most;
    private final boolean named;

    OutletChangeKind(int fewest, int most, boolean named) {
        this.fewest = fewest;
        this.most = most;
        this.named = named;
    }

    boolean takes(int outlets) {
        return outlets >= fewest && outlets <= most;
    }

    /** Whether a name is given. */
    boolean isNamed() {
        return named;
    }

    /** Whether a new outlet comes of it. */
    boolean founds() {
        return this == NEW || this == MERGE;
    }

    /** Whether the outlets end with it. */
    boolean ends() {
        return this == MERGE || this == END;
    }
}
