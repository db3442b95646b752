package vn.guongsang.model.event;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;

/**
 * A CloudEvents 1.0 envelope in structured JSON mode.
 *
 * @param specversion always {@code "1.0"}
 * @param id unique per source and stable over retries: the consumers' deduplication key
 * @param source URI reference of the producing service, such as {@code /nominations-service}
 * @param type {@code vn.guongsang.<aggregate>.<fact>.v<major>}
 * @param subject id of the aggregate, equal to the record key
 * @param time when the fact happened, UTC, milliseconds
 * @param datacontenttype always {@code application/json}
 * @param dataschema URI reference of the JSON shape of {@code data}
 * @param partitionkey the record key (CloudEvents partitioning extension)
 * @param sequence version of the aggregate as decimal text, padded to 19 digits so that text order is numeric order
 * @param traceparent W3C trace context of the request that caused the fact, absent when there was none
 * @param data the snapshot
 * @param <T> type of the snapshot
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record CloudEvent<T>(
        String specversion,
        UUID id,
        String source,
        String type,
        String subject,
        Instant time,
        String datacontenttype,
        String dataschema,
        String partitionkey,
        String sequence,
        String traceparent,
        T data) {

    /** Value of the Kafka header {@code content-type} of every record. */
    public static final String CONTENT_TYPE = "application/cloudevents+json; charset=UTF-8";
}
