package vn.guongsang.nominations.imports.past;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.table.read.TableRow;
import vn.guongsang.kit.text.VietnameseText;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.model.SubjectType;
import vn.guongsang.nominations.imports.row.RowFault;
import vn.guongsang.nominations.imports.row.RowOutcome;
import vn.guongsang.nominations.imports.row.StagedRow;
import vn.guongsang.nominations.recognition.Rung;
import vn.guongsang.nominations.subject.NewSubject;
import vn.guongsang.nominations.subject.SubjectProblem;
import vn.guongsang.nominations.subject.SubjectRule;
import vn.guongsang.nominations.subject.identity.Gender;
import vn.guongsang.nominations.subject.identity.Identities;
import vn.guongsang.nominations.subject.identity.Identity;
import vn.guongsang.nominations.subject.identity.IdentityKind;
import vn.guongsang.nominations.subject.identity.NewIdentity;

/** One row of an old dossier while it is held to the rules; every broken one is named. */
final class PastRow {

    private static final String YEAR = "year";

    private final TableRow row;
    private final PastRules rules;
    private final List<RowFault> faults = new ArrayList<>();

    PastRow(TableRow row, PastRules rules) {
        this.row = row;
        this.rules = rules;
        row.faults()
                .forEach(fault ->
                        faults.add(new RowFault(fault.column(), fault.rule(), List.copyOf(fault.arguments()), null)));
    }

    StagedRow staged() {
        SubjectType type = PastWords.TYPES.read(row, "type", "import-type", faults);
        Gender gender = PastWords.GENDERS.read(row, "gender", "import-gender", faults);
        Rung level = PastWords.LEVELS.read(row, "level", "import-level", faults);
        NewIdentity number = number();
        String sector = sector();
        checkYears();
        checkNames();
        UUID unit = unit();
        if (type != null) {
            checkDetails(type, gender, number);
        }
        Identity identity = faults.isEmpty() ? rules.identities().keep(number) : null;
        RowOutcome outcome = faults.isEmpty() ? RowOutcome.NEW : RowOutcome.ERROR;
        return new StagedRow(
                row.number(),
                outcome,
                !faults.isEmpty(),
                faults,
                null,
                Ids.next(),
                keys(type, unit, identity),
                content(gender, level, sector));
    }

    private NewIdentity number() {
        String written = row.text("identityNumber");
        if (written == null) {
            return null;
        }
        String digits = written.replaceAll("[ .-]", "");
        if (!digits.matches("[0-9]{9}|[0-9]{12}")) {
            faults.add(RowFault.of("identityNumber", "identity-length"));
            return null;
        }
        return new NewIdentity(digits.length() == 12 ? IdentityKind.CITIZEN_ID : IdentityKind.OLD_ID_CARD, digits);
    }

    private String sector() {
        String written = row.text("sector");
        String code = written == null ? null : rules.sectors().get(VietnameseText.searchKey(written));
        if (written != null && code == null) {
            faults.add(new RowFault("sector", "import-sector", List.of(), rules.sectorCodes()));
        }
        return code;
    }

    private void checkYears() {
        int now = rules.today().getYear();
        requireYear(YEAR, "import-year", PastRules.FIRST_YEAR, now);
        requireYear("birthYear", "import-year", 1900, now);
        LocalDate decided = row.date("decisionDate");
        Integer year = row.integer(YEAR);
        if (decided != null
                && (decided.isAfter(rules.today())
                        || year != null && (decided.getYear() < year || decided.getYear() > year + 1))) {
            faults.add(RowFault.of("decisionDate", "import-decision-date"));
        }
    }

    private void requireYear(String column, String rule, int from, int to) {
        Integer year = row.integer(column);
        if (year != null && (year < from || year > to)) {
            faults.add(RowFault.of(column, rule, String.valueOf(from), String.valueOf(to)));
        }
    }

    private void checkNames() {
        for (String column : List.of("name", "headName", "leaderName")) {
            String name = row.text(column);
            if (name != null && VietnameseText.searchKey(name).length() < 2) {
                faults.add(RowFault.of(column, "import-name"));
            }
        }
        Integer members = row.integer("memberCount");
        if (members != null && (members < 1 || members > 1_000_000)) {
            faults.add(RowFault.of("memberCount", "import-members", "1", "1000000"));
        }
        String code = row.text("organisationCode");
        if (code != null && !code.matches(NewSubject.ORGANISATION_CODE)) {
            faults.add(RowFault.of("organisationCode", "import-organisation-code"));
        }
        String subject = row.text("subject");
        if (subject != null && PastRules.id(subject) == null && !isAsNew()) {
            faults.add(RowFault.of("subject", "import-subject"));
        }
    }

    private UUID unit() {
        String written = row.text("unit");
        if (written == null) {
            return null;
        }
        List<UUID> found = rules.units().find(written, row.text("parentUnit"), day());
        if (found.size() != 1) {
            String rule = found.isEmpty() ? "import-unit-unknown" : "import-unit-ambiguous";
            faults.add(RowFault.of("unit", rule, day().toString()));
            return null;
        }
        return found.get(0);
    }

    /** The day by which units are called what they are called in the row. */
    private LocalDate day() {
        if (row.date("decisionDate") != null) {
            return row.date("decisionDate");
        }
        Integer year = row.integer(YEAR);
        LocalDate end = year == null || year < 1 ? rules.today() : LocalDate.of(year, 12, 31);
        return end.isAfter(rules.today()) ? rules.today() : end;
    }

    private void checkDetails(SubjectType type, Gender gender, NewIdentity number) {
        ProblemException problem = new ProblemException(SubjectProblem.SUBJECT_DETAILS_INVALID);
        NewSubject given = new NewSubject(
                type,
                row.text("name"),
                null,
                row.integer("birthYear"),
                row.integer("memberCount"),
                row.text("headName"),
                row.text("position"),
                row.text("leaderName"),
                row.text("organisationCode"),
                gender,
                row.text("ethnicity"),
                null,
                null,
                number);
        SubjectRule.check(given, problem);
        if (number != null && type == SubjectType.INDIVIDUAL) {
            rules.identities()
                    .check(number, new Identities.Person(row.integer("birthYear"), gender), rules.places(), problem);
        }
        problem.faults().forEach(fault -> faults.add(RowFault.of(column(fault.pointer()), fault.code())));
    }

    private static String column(String pointer) {
        return pointer.startsWith("/identity") ? "identityNumber" : pointer.substring(1);
    }

    private boolean isAsNew() {
        return PastRules.AS_NEW.contains(VietnameseText.searchKey(row.text("subject")));
    }

    private StagedRow.Keys keys(SubjectType type, UUID unit, Identity identity) {
        String name = row.text("name");
        String person = row.text("headName") == null ? row.text("leaderName") : row.text("headName");
        return new StagedRow.Keys(
                name,
                name == null ? null : VietnameseText.spelling(name),
                name == null ? null : VietnameseText.searchKey(name),
                person == null ? null : VietnameseText.searchKey(person),
                type == null ? null : type.name(),
                row.integer("birthYear"),
                unit,
                unit == null ? null : rules.units().today(unit, rules.today()),
                identity == null ? null : identity.kind().name(),
                identity == null ? null : identity.hexHash(),
                identity == null ? null : identity.tail(),
                row.text("organisationCode"),
                PastRules.id(row.text("subject")),
                recordKey());
    }

    /** What makes one recognition of a subject another one: year, form and decision. */
    private String recordKey() {
        String number = String.valueOf(row.text("decisionNumber"))
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s", "");
        return row.integer(YEAR) + "|" + VietnameseText.searchKey(String.valueOf(row.text("form"))) + "|" + number;
    }

    private Map<String, Object> content(Gender gender, Rung level, String sector) {
        Map<String, Object> content = new LinkedHashMap<>();
        for (String column : List.of(
                "ethnicity", "position", "headName", "leaderName", "form", "decisionNumber", "summary", "source")) {
            put(content, column, row.text(column));
        }
        put(content, "memberCount", row.integer("memberCount"));
        put(content, YEAR, row.integer(YEAR));
        put(content, "gender", gender);
        put(content, "level", level);
        put(content, "sector", sector);
        put(
                content,
                "decisionDate",
                row.date("decisionDate") == null
                        ? null
                        : row.date("decisionDate").toString());
        put(content, "asNew", row.text("subject") != null && isAsNew() ? Boolean.TRUE : null);
        return content;
    }

    private static void put(Map<String, Object> content, String key, Object value) {
        if (value != null) {
            content.put(key, value);
        }
    }
}
