package vn.guongsang.model.event;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import vn.guongsang.model.CriteriaStatus;

/**
 * One edition of a unit's criteria set (bộ tiêu chuẩn), for counting who has one (plan II.2): it names nobody.
 *
 * @param id edition id
 * @param version version of the edition, from 1
 * @param change {@code drafted}, {@code edited}, {@code issued}, {@code superseded}, {@code repealed},
 *     {@code discarded} or {@code republished}
 * @param status state of the edition
 * @param unitId the unit whose set it is
 * @param editionNo number of the edition within the unit, from 1; absent before it is issued
 * @param title title of the set
 * @param validFrom first day in force; absent while a draft does not say it
 * @param validTo last day in force, inclusive; absent while open
 * @param criteria how many criteria it has
 * @param documentNumber number and symbol of the issuing document; absent while a draft does not say it
 * @param documentDate date of that document
 * @param documentUrl where it can be read
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record CriteriaEditionSnapshot(
        UUID id,
        long version,
        String change,
        CriteriaStatus status,
        UUID unitId,
        Integer editionNo,
        String title,
        LocalDate validFrom,
        LocalDate validTo,
        int criteria,
        String documentNumber,
        LocalDate documentDate,
        String documentUrl)
        implements Snapshot {}
