package vn.guongsang.localstack.demo.year;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.TreeMap;

/**
 * Invented deeds of each sector of the plan.
 *
 * @param headline what a newspaper would write
 * @param deed what was done, with no subject: the name comes before it
 * @param effect what it has brought
 */
public record Deeds(String headline, String deed, String effect) {

    private static final TreeMap<String, List<Deeds>> ALL = read();

    private static TreeMap<String, List<Deeds>> read() {
        try (InputStream in = Deeds.class.getResourceAsStream("deeds.json")) {
            return new ObjectMapper().readValue(in, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException("deeds.json", e);
        }
    }

    static List<String> sectors() {
        return List.copyOf(ALL.keySet());
    }

    static Deeds of(Case one) {
        List<Deeds> ofSector = ALL.get(one.sector());
        return ofSector.get(one.number() % ofSector.size());
    }
}
