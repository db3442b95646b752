package vn.guongsang.nominations.imports.row;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.guongsang.kit.table.read.TableRow;
import vn.guongsang.kit.text.VietnameseText;

/** What people write for a code: the code itself, or one of its Vietnamese names, without regard to accents and case. */
public final class Words<T> {

    private final Map<String, T> meanings = new LinkedHashMap<>();
    private final List<String> allowed = new ArrayList<>();

    public Words<T> with(T meaning, String... words) {
        for (String word : words) {
            meanings.put(VietnameseText.searchKey(word), meaning);
            allowed.add(word);
        }
        return this;
    }

    /** What a cell means; null when it is empty, or when it means nothing, which is one fault more. */
    public T read(TableRow row, String column, String rule, List<RowFault> faults) {
        String written = row.text(column);
        if (written == null) {
            return null;
        }
        T meaning = meanings.get(VietnameseText.searchKey(written));
        if (meaning == null) {
            faults.add(new RowFault(column, rule, List.of(), List.copyOf(allowed)));
        }
        return meaning;
    }
}
