/**
 * The Kafka contract: CloudEvents 1.0 in structured JSON mode, one record type per topic.
 *
 * <p>Each record is a snapshot of a whole aggregate with its version. Within {@code v1} members are only ever added.
 */
package vn.guongsang.model.event;
