package vn.guongsang.model.event;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;

/**
 * What one unit has answered to one emulation movement (đăng ký thi đua), from the call on.
 *
 * @param id registration id
 * @param version version of the registration, from 1
 * @param change {@code invited}, {@code registered}, {@code declined} or {@code republished}
 * @param status {@code INVITED}, {@code REGISTERED} or {@code DECLINED}
 * @param movementId the movement
 * @param unitId the unit that was called
 * @param answeredAt when it last answered; absent before
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record MovementRegistrationSnapshot(
        UUID id, long version, String change, String status, UUID movementId, UUID unitId, Instant answeredAt)
        implements Snapshot {}
