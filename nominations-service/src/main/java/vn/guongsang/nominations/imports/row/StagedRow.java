package vn.guongsang.nominations.imports.row;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A row as it waits in the database; its names are those of the columns there.
 *
 * @param fixed whether the file alone decides the outcome
 * @param sameAs number of the first row that speaks of the same subject
 * @param newId id of what becomes of it when it is new
 * @param keys by what it is compared
 * @param content what else it says; no identity number
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record StagedRow(
        int number,
        RowOutcome outcome,
        boolean fixed,
        List<RowFault> faults,
        Integer sameAs,
        UUID newId,
        Keys keys,
        Map<String, Object> content) {

    /** By what a row is compared with subjects and with other rows. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    public record Keys(
            String name,
            String spelling,
            String searchKey,
            String personKey,
            String subjectType,
            Integer birthYear,
            UUID unitId,
            UUID subjectUnitId,
            String identityKind,
            String identityHash,
            String identityTail,
            String organisationCode,
            UUID chosenId,
            String recordKey) {

        /** Of a row that is compared by nothing but what it says. */
        public static Keys named(String name) {
            return new Keys(name, null, null, null, null, null, null, null, null, null, null, null, null, null);
        }
    }

    /** The same row, found to speak of the subject of another one. */
    public StagedRow sameAs(int first, boolean repeated) {
        return new StagedRow(
                number,
                repeated ? RowOutcome.DUPLICATE_IN_FILE : outcome,
                repeated || fixed,
                faults,
                first,
                newId,
                keys,
                content);
    }
}
