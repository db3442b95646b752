package vn.guongsang.model.event;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A unit's yearly plan to find, publicise and honour exemplars (plan II.2), for counting who has one: it names nobody.
 *
 * @param id plan id
 * @param version version of the plan, from 1
 * @param change {@code drafted}, {@code edited}, {@code submitted}, {@code accepted}, {@code returned}, {@code
 *     discarded} or {@code republished}
 * @param status {@code DRAFT}, {@code SUBMITTED}, {@code ACCEPTED}, {@code RETURNED} or {@code DISCARDED}
 * @param unitId the unit whose plan it is
 * @param year the year that it is for
 * @param title its title
 * @param honouringForms codes of the forms in which the unit honours
 * @param documentNumber number and symbol of its document; absent while a draft does not say it
 * @param documentDate date of that document
 * @param submittedAt when it was last submitted; absent before
 * @param judgedAt when it was last accepted or returned; absent before
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record UnitPlanSnapshot(
        UUID id,
        long version,
        String change,
        String status,
        UUID unitId,
        int year,
        String title,
        List<String> honouringForms,
        String documentNumber,
        LocalDate documentDate,
        Instant submittedAt,
        Instant judgedAt)
        implements Snapshot {}
