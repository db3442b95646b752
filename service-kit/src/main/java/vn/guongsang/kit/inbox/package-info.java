/** Consuming events: each record is applied once, or retried for ever, or held in quarantine; never lost, never skipped. */
package vn.guongsang.kit.inbox;
