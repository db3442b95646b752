package vn.guongsang.system.year;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.guongsang.system.oracle.Facts;
import vn.guongsang.system.running.People;
import vn.guongsang.system.running.TheSuite;

/** What stands in the databases by kind and state; two of them tell what a play has added. */
record Books(Map<String, Long> lines) {

    private static final Map<String, String> QUERIES = Map.ofEntries(
            Map.entry(
                    "nominations",
                    "SELECT 'nomination ' || status || ' ' || level, count(*) FROM nomination GROUP BY 1"),
            Map.entry("levels", "SELECT 'recognition ' || level, count(*) FROM recognition GROUP BY 1"),
            Map.entry("revoked", "SELECT 'revoked', count(*) FROM recognition WHERE revoked_at IS NOT NULL"),
            Map.entry("exemplars", "SELECT 'exemplar ' || status, count(*) FROM exemplar GROUP BY 1"),
            Map.entry("tips", "SELECT 'tip ' || status, count(*) FROM tip GROUP BY 1"),
            Map.entry("claims", "SELECT 'claim ' || status, count(*) FROM claim GROUP BY 1"),
            Map.entry("registrations", "SELECT 'movement ' || status, count(*) FROM movement_registration GROUP BY 1"),
            Map.entry(
                    "origins",
                    "SELECT 'origin ' || origin, count(*) FROM nomination WHERE origin = 'MOVEMENT' GROUP BY 1"),
            Map.entry("sessions", "SELECT 'session ' || status, count(*) FROM council_session GROUP BY 1"),
            Map.entry("ballots", "SELECT 'ballot ' || choice, count(*) FROM council_ballot GROUP BY 1"),
            Map.entry("assignments", "SELECT 'assignment', count(*) FROM appraisal_assignment"),
            Map.entry("conflicts", "SELECT 'conflict', count(*) FROM conflict_declaration"),
            Map.entry("opinions", "SELECT 'opinion', count(*) FROM public_opinion"),
            Map.entry("objections", "SELECT 'objection ' || status, count(*) FROM objection GROUP BY 1"),
            Map.entry("referrals", "SELECT 'referral ' || to_rung || ' ' || status, count(*) FROM referral GROUP BY 1"),
            Map.entry("commendations", "SELECT 'commendation ' || status, count(*) FROM commendation GROUP BY 1"),
            Map.entry("nurturing", "SELECT 'nurturing ' || status, count(*) FROM nurturing_plan GROUP BY 1"),
            Map.entry("criteria", "SELECT 'criteria ' || status, count(*) FROM criteria_edition GROUP BY 1"),
            Map.entry("plans", "SELECT 'plan ' || status, count(*) FROM unit_plan GROUP BY 1"),
            Map.entry("changes", "SELECT 'change ' || status, count(*) FROM unit_change GROUP BY 1"),
            Map.entry("subjects", "SELECT 'subject ' || status, count(*) FROM subject GROUP BY 1"));

    /** As they are now. */
    static Books now() {
        Map<String, Long> lines = new TreeMap<>();
        QUERIES.values().forEach(sql -> read("nominations", sql, lines));
        read("media", "SELECT 'task ' || kind || ' ' || status, count(*) FROM propagation_task GROUP BY 1", lines);
        List.of("distinctSubjects", "recognitions").forEach(name -> lines.put("report " + name, reported(name)));
        TheSuite.NOMINATIONS
                .get(People.token(People.BOARD), "/v1/referral-funnel?year=2025")
                .require(200)
                .body()
                .at("/stages")
                .forEach(stage -> lines.put(
                        "funnel " + stage.at("/stage").asText(),
                        stage.at("/count").asLong()));
        return new Books(lines);
    }

    private static long reported(String name) {
        return TheSuite.REPORTING
                .get(People.token(People.BOARD), "/v1/quota-progress?year=2025")
                .require(200)
                .body()
                .at("/total/" + name)
                .asLong();
    }

    private static void read(String database, String sql, Map<String, Long> lines) {
        Facts.read(database, sql, row -> Map.entry(row.getString(1), row.getLong(2)))
                .forEach(line -> lines.put(line.getKey(), line.getValue()));
    }

    /** What has been added since, without what has not changed. */
    Map<String, Long> since(Books before) {
        Map<String, Long> added = new TreeMap<>(lines);
        new HashMap<>(before.lines).forEach((line, count) -> added.merge(line, -count, Long::sum));
        added.values().removeIf(count -> count == 0);
        return added;
    }
}
