package vn.guongsang.nominations.imports.past;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.guongsang.nominations.imports.row.StagedRow;

/**
 * Finds the rows of one file that speak of one subject: the same number or code, or the same type, spelt name, birth year,
 * unit and head, as long as no two of that name have different numbers.
 */
final class SameSubjects {

    private final Map<String, Integer> firsts = new HashMap<>();
    private final Map<String, Set<String>> numbers = new HashMap<>();
    private final Set<String> recorded = new HashSet<>();

    private SameSubjects() {}

    /** The rows, each knowing the first one of its subject; one that says nothing new repeats an earlier one. */
    static List<StagedRow> marked(List<StagedRow> rows) {
        SameSubjects subjects = new SameSubjects();
        rows.stream().filter(row -> !row.fixed()).forEach(subjects::learn);
        List<StagedRow> marked = new ArrayList<>();
        rows.forEach(row -> marked.add(row.fixed() ? row : subjects.mark(row)));
        return marked;
    }

    private void learn(StagedRow row) {
        if (row.keys().identityHash() != null) {
            numbers.computeIfAbsent(nameKey(row), key -> new HashSet<>())
                    .add(row.keys().identityHash());
        }
    }

    private StagedRow mark(StagedRow row) {
        List<String> keys = keysOf(row);
        int first = keys.stream()
                .filter(firsts::containsKey)
                .map(firsts::get)
                .findFirst()
                .orElse(row.number());
        keys.forEach(key -> firsts.putIfAbsent(key, first));
        return row.sameAs(first, !recorded.add(first + "|" + row.keys().recordKey()));
    }

    private List<String> keysOf(StagedRow row) {
        StagedRow.Keys told = row.keys();
        List<String> keys = new ArrayList<>();
        if (told.chosenId() != null) {
            keys.add("id|" + told.chosenId());
            return keys;
        }
        if (told.identityHash() != null) {
            keys.add("number|" + told.identityHash());
        }
        if (told.organisationCode() != null) {
            keys.add("code|" + told.organisationCode());
        }
        boolean several = numbers.getOrDefault(nameKey(row), Set.of()).size() > 1;
        if (!several || keys.isEmpty()) {
            keys.add(nameKey(row));
        }
        return keys;
    }

    private static String nameKey(StagedRow row) {
        StagedRow.Keys told = row.keys();
        return String.join(
                "|",
                "name",
                told.subjectType(),
                told.spelling(),
                String.valueOf(told.birthYear()),
                String.valueOf(told.subjectUnitId()),
                String.valueOf(told.personKey()),
                String.valueOf(row.content().containsKey("asNew")));
    }
}
