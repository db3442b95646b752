package vn.guongsang.nominations.unit.reform;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing that happens to units on the day of its set. */
@Schema(
        description =
                "Một thay đổi. RENAME: một đơn vị, một results; MOVE: nhiều đơn vị, một results có parent; MERGE: từ hai"
                        + " đơn vị thành một results; SPLIT: một đơn vị thành nhiều results; LEVEL_CHANGE: một đơn vị thành"
                        + " một results khác loại; DISSOLVE: đơn vị kết thúc, successors tiếp nhận; NEW: lập mới.")
public record UnitChangeItem(
        @NotNull @Schema(description = "Loại thay đổi", examples = "MERGE") ItemKind kind,
        @Size(max = 200) @Schema(description = "Các đơn vị thay đổi") List<@NotNull UUID> unitIds,
        @Size(max = 50) @Schema(description = "Trạng thái mới hoặc đơn vị lập mới")
                List<@NotNull @Valid UnitState> results,
        @Size(max = 50) @Schema(description = "Các đơn vị tiếp nhận; chỉ với DISSOLVE")
                List<@NotNull @Valid UnitRef> successors) {

    /** Absent lists are empty ones. */
    public UnitChangeItem {
        unitIds = unitIds == null ? List.of() : List.copyOf(unitIds);
        results = results == null ? List.of() : List.copyOf(results);
        successors = successors == null ? List.of() : List.copyOf(successors);
    }

    /** The new units that begin with it. */
    List<UnitState> begun() {
        return kind.begins() ? results : List.of();
    }

    /** Whether it names what its kind needs, and nothing that its kind cannot mean. */
    boolean isComplete() {
        boolean refersToOne = successors.stream().allMatch(UnitRef::isOne)
                && results.stream().map(UnitState::parent).allMatch(parent -> parent == null || parent.isOne());
        return kind.fits(this)
                && refersToOne
                && (successors.isEmpty() || kind == ItemKind.DISSOLVE)
                && results.stream().allMatch(this::fits);
    }

    private boolean fits(UnitState state) {
        return switch (kind) {
            case MERGE, SPLIT, LEVEL_CHANGE, NEW -> state.isWhole();
            case RENAME ->
                state.type() == null && (state.code() != null || state.name() != null || state.kind() != null);
            case MOVE -> state.type() == null && state.parent() != null && (unitIds.size() == 1 || state.isOnlyPlace());
            case DISSOLVE -> false;
        };
    }
}
