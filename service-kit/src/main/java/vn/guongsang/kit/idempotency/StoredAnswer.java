package vn.guongsang.kit.idempotency;

import java.util.Map;

/**
 * What was answered the first time.
 *
 * @param status HTTP status
 * @param headers headers that belong to the answer (ETag, Location)
 * @param body JSON text; null when there was none
 */
record StoredAnswer(int status, Map<String, String> headers, String body) {}
