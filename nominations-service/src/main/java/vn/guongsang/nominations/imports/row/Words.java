package vn.guongsang.nominations.imports.row;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    public Optional<T> find(String written) {
        return Optional.ofNullable(meanings.get(VietnameseText.searchKey(written)));
    }

    public List<String> allowed() {
        return List.copyOf(allowed);
    }
}
