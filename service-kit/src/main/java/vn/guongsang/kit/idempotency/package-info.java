/** {@code Idempotency-Key}: a repeated POST has one effect and one answer. Key and change commit together. */
package vn.guongsang.kit.idempotency;
