package vn.guongsang.nominations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.guongsang.nominations.testing.Recognising.BOARD;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.time.Now;
import vn.guongsang.model.Level;
import vn.guongsang.nominations.nomination.web.NominationFilter;
import vn.guongsang.nominations.nomination.web.NominationRows;
import vn.guongsang.nominations.profile.ChangeFeed;
import vn.guongsang.nominations.profile.ProfileFilter;
import vn.guongsang.nominations.profile.Profiles;
import vn.guongsang.nominations.subject.SubjectFilter;
import vn.guongsang.nominations.subject.Subjects;
import vn.guongsang.nominations.testing.Database;
import vn.guongsang.nominations.testing.LargeProvince;
import vn.guongsang.nominations.testing.NominationsStack;
import vn.guongsang.nominations.testing.Places;

/** With 200,000 exemplars every answer reads an index; what PostgreSQL has read is counted, not the time it took. */
@QuarkusTest
@NominationsStack
class LargeProvinceTest {

    private static final int PAGE = 100;

    @Inject
    Profiles profiles;

    @Inject
    ChangeFeed feed;

    @Inject
    NominationRows nominations;

    @Inject
    Subjects subjects;

    @Inject
    DataSource database;

    @Inject
    Now now;

    @BeforeAll
    static void aLargeProvince() {
        LargeProvince.load();
    }

    @AfterAll
    static void forget() {
        LargeProvince.forget();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = "AGRICULTURE")
    void aPageOfProfilesReadsItsOwnRowsHoweverDeepItLies(String sector) {
        Instant at = now.instant();
        ProfileFilter filter = new ProfileFilter(sector, null, null, null, null);

        assertAsCheapDeepInTheList(cursor -> profiles.list(filter, PageRequest.of(PAGE, cursor), at));
    }

    @Test
    void aPageOfProfilesOfAUnitReadsItsOwnRows() {
        Instant at = now.instant();
        ProfileFilter filter = new ProfileFilter(null, null, null, Places.HEALTH, null);

        Work work = worked(() -> assertEquals(
                PAGE,
                profiles.list(filter, PageRequest.of(PAGE, null), at).items().size()));

        assertRowsRead(PAGE + 1, work.exemplars());
    }

    @ParameterizedTest
    @CsvSource({"PROVINCE, 2024, 100", "PROVINCE,, 100", ", 2024, 100", "PROVINCE, 2001, 0", "DISTRICT,, 0", ", 2001, 0"
    })
    void aPageOfProfilesByLevelOrYearIsBoundedAlsoWhenThereAreNone(Level level, Integer year, int found) {
        Instant at = now.instant();
        ProfileFilter filter = new ProfileFilter(null, null, level, null, year);

        Work work = worked(() -> assertEquals(
                found,
                profiles.list(filter, PageRequest.of(PAGE, null), at).items().size()));

        assertTrue(work.exemplars() <= 20 * PAGE, () -> work + " for " + filter);
    }

    @Test
    void aProfileByIdReadsOneRow() {
        UUID one = someExemplar();

        Work work = worked(() -> assertTrue(profiles.find(one, now.instant()).isPresent()));

        assertEquals(new Work(0, 1, 1, 0), work);
    }

    @Test
    void theChangesReadTheirOwnRowsHoweverFarTheReaderIs() {
        long first = Database.number("SELECT min(position) FROM profile_change") - 1;
        for (long after : new long[] {first, first + LargeProvince.EXEMPLARS / 2, first + 199_000}) {
            Work work = worked(() ->
                    assertEquals(PAGE, feed.after(after, PAGE, now.instant()).size()));

            assertEquals(new Work(0, 3 * PAGE, PAGE, 0), work);
        }
        assertEquals(
                new Work(0, 0, 0, 0),
                worked(() -> assertEquals(
                        0,
                        feed.after(first + LargeProvince.EXEMPLARS, PAGE, now.instant())
                                .size())));
    }

    @Test
    void aPageOfAllNominationsReadsItsOwnRowsHoweverDeepItLies() {
        assertAsCheapDeepInTheList(cursor -> nominations.list(filter(null, null), BOARD, PageRequest.of(PAGE, cursor)));
    }

    @Test
    void thePagesOfAUnitsNominationsReadNoOthers() {
        Work asked = worked(() -> assertEquals(
                PAGE,
                nominations
                        .list(filter(Places.HEALTH, null), BOARD, PageRequest.of(PAGE, null))
                        .items()
                        .size()));
        assertRowsRead(PAGE + 1, asked.nominations());

        Actor officer = new Actor("can-bo", "Cán bộ", Set.of(Roles.UNIT_OFFICER), Places.HEALTH, null);
        Work scoped = worked(() -> assertEquals(
                PAGE,
                nominations
                        .list(filter(null, null), officer, PageRequest.of(PAGE, null))
                        .items()
                        .size()));
        assertEquals(0, scoped.sequentialScans());
        assertRowsRead(unitsBelow(Places.HEALTH) * (PAGE + 1), scoped.nominations());
    }

    /** The unit and what other tests have registered below it; a page reads the first rows of each. */
    private long unitsBelow(UUID unit) {
        return Sql.of("SELECT count(*) AS units FROM unit_scope(:unit)")
                .bind("unit", unit)
                .first(database, row -> row.number("units"))
                .orElseThrow();
    }

    @Test
    void aSearchReadsOnlyWhatItFinds() {
        Work ofSubjects = worked(() -> assertEquals(
                PAGE,
                subjects.list(new SubjectFilter("so 777", null, null, null), BOARD, PageRequest.of(PAGE, null))
                        .items()
                        .size()));
        Work ofNominations = worked(() -> assertEquals(
                11,
                nominations
                        .list(filter(null, "7771 hop tac"), BOARD, PageRequest.of(PAGE, null))
                        .items()
                        .size()));

        assertEquals(0, ofSubjects.sequentialScans() + ofNominations.sequentialScans());
        assertTrue(ofNominations.nominations() <= 11, ofNominations::toString);
    }

    private <T> void assertAsCheapDeepInTheList(Function<String, Slice<T>> list) {
        Work first = worked(() -> list.apply(null));
        String cursor = list.apply(null).nextCursor();
        for (int page = 2; page < 100; page++) {
            cursor = list.apply(cursor).nextCursor();
        }
        String deep = cursor;
        Work hundredth =
                worked(() -> assertEquals(PAGE, list.apply(deep).items().size()));

        assertEquals(first, hundredth);
        assertRowsRead(PAGE + 1, Math.max(first.exemplars(), first.nominations()));
        assertEquals(0, first.sequentialScans());
    }

    private static void assertRowsRead(long expected, long read) {
        assertTrue(read <= expected, () -> read + " rows read instead of " + expected);
    }

    private UUID someExemplar() {
        return Sql.of("SELECT CAST(md5('e4711') AS uuid) AS id")
                .first(database, row -> row.uuid("id"))
                .orElseThrow();
    }

    private static NominationFilter filter(UUID unit, String q) {
        return new NominationFilter(null, unit, null, null, null, null, null, null, null, q);
    }

    /** What PostgreSQL did meanwhile in this one session. */
    private Work worked(Runnable reading) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Work before = soFar();
            reading.run();
            return soFar().minus(before);
        });
    }

    private Work soFar() {
        return Sql.of(
                        """
                SELECT sum(seq_scan) AS scans,
                       sum(idx_tup_fetch) FILTER (WHERE relname IN ('exemplar', 'profile_change')) AS exemplars,
                       sum(idx_tup_fetch) FILTER (WHERE relname = 'recognition') AS recognitions,
                       sum(idx_tup_fetch) FILTER (WHERE relname = 'nomination') AS nominations
                FROM pg_stat_xact_user_tables
                WHERE relname IN ('exemplar', 'profile_change', 'recognition', 'nomination', 'subject')""")
                .first(
                        database,
                        row -> new Work(
                                row.number("scans"),
                                row.number("exemplars"),
                                row.number("recognitions"),
                                row.number("nominations")))
                .orElseThrow();
    }

    /** Whole tables read, and rows fetched through indexes. */
    private record Work(long sequentialScans, long exemplars, long recognitions, long nominations) {

        Work minus(Work before) {
            return new Work(
                    sequentialScans - before.sequentialScans,
                    exemplars - before.exemplars,
                    recognitions - before.recognitions,
                    nominations - before.nominations);
        }
    }
}
