package vn.guongsang.kit.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.guongsang.kit.probe.KitStack;
import vn.guongsang.kit.sql.Sql;

@QuarkusTest
@KitStack
class NameSearchTest {

    private static final NameSearch.Columns NAME = new NameSearch.Columns("n.spelling", "n.key", null);

    /** Best first for "thủy lý", one of each kind of fit; the last two do not fit. */
    private static final List<String> NAMES = List.of(
            "Thuỷ Lý",
            "Thủy Lý Xuân",
            "Xã Thủy Lý",
            "Xã Thuỷ Lý Một",
            "Thúy Lí",
            "Thùy Lý Xuân",
            "Thủy Liên",
            "Xã Thụy Ly",
            "Xã Thùy Lì Một",
            "Lý Thị Thuỷ",
            "Xã Thúi Lý",
            "Lý Thường Kiệt");

    @Inject
    DataSource database;

    @Test
    void theBetterANameFitsTheEarlierItStands() {
        assertEquals(NAMES.subList(0, 10), found("thủy lý", true));
        assertEquals(NAMES.subList(0, 10), found("THUỶ LÝ", true));
        assertEquals(NAMES.subList(0, 10), found(Normalizer.normalize("Thủy Lý", Normalizer.Form.NFD), true));
    }

    @Test
    void withoutAccentsTheWholeNameComesFirstThenItsBeginningThenItsEnd() {
        assertEquals(
                List.of("Thuỷ Lý", "Thúy Lí"), sorted(found("thuy ly", true).subList(0, 2)));
        assertEquals("Lý Thị Thuỷ", found("thi thuy ly", true).get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ly thuy", "LÝ, thủy", "li   thuy", "lí thuỷ"})
    void theOrderOfTheWordsDoesNotMatter(String typed) {
        assertEquals(10, found(typed, true).size());
    }

    @ParameterizedTest
    @CsvSource({"uy ly, 0", "thuy lyx, 0", "kiet, 1", "'%', 0", "'_', 0", "'''', 0", "thuy thuy ly, 10"})
    void everyWordBeginsAWordOfTheName(String typed, int many) {
        assertEquals(many, found(typed, true).size());
    }

    @Test
    void withoutASearchTheListHasItsOwnOrder() {
        for (String none : new String[] {null, "", "  "}) {
            assertEquals(NAMES, found(none, true));
            List<String> backwards = new ArrayList<>(NAMES);
            Collections.reverse(backwards);
            assertEquals(backwards, found(none, false));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void pageByPageTheOrderIsTheSameInBothDirections(boolean ascending) {
        for (String typed : new String[] {"thủy lý", null}) {
            List<String> read = new ArrayList<>();
            List<NameSearch.Found<Numbered>> page = page(typed, ascending, null, 1);
            while (!page.isEmpty()) {
                read.add(page.get(0).row().name());
                page = page(typed, ascending, page.get(0), 1);
            }
            assertEquals(found(typed, ascending), read);
        }
    }

    @Test
    void amongEqualsTheListsOwnOrderHolds() {
        assertEquals("Thủy Lý Xuân", found("xuan", true).get(0));
        assertEquals("Thùy Lý Xuân", found("xuan", false).get(0));
    }

    private List<String> found(String typed, boolean ascending) {
        return page(typed, ascending, null, 100).stream()
                .map(found -> found.row().name())
                .toList();
    }

    private List<NameSearch.Found<Numbered>> page(
            String typed, boolean ascending, NameSearch.Found<Numbered> after, int limit) {
        NameSearch search = ascending ? NameSearch.ascending(typed, NAME) : NameSearch.descending(typed, NAME);
        Sql sql = Sql.of("SELECT n.name, n.number, " + search.fit() + " AS fit")
                .append("FROM unnest(CAST(:names AS text[]), CAST(:spellings AS text[]), CAST(:keys AS text[]))")
                .append("WITH ORDINALITY AS n (name, spelling, key, number) WHERE true")
                .bind("names", NAMES)
                .bind("spellings", NAMES.stream().map(VietnameseText::spelling).toList())
                .bind("keys", NAMES.stream().map(VietnameseText::searchKey).toList());
        search.narrow(sql);
        if (after != null) {
            search.after(sql, after.fit(), "n.number", ":number");
            sql.bind("number", after.row().number());
        }
        return sql.append(search.orderBy("n.number"))
                .append("LIMIT " + limit)
                .list(
                        database,
                        row -> new NameSearch.Found<>(
                                new Numbered(row.text("name"), row.number("number")), row.integer("fit")));
    }

    private static List<String> sorted(List<String> names) {
        return names.stream().sorted().toList();
    }

    private record Numbered(String name, long number) {}
}
