/** Sends what is queued: one replica a subscription at a time, as often as it takes, at least once. */
package vn.guongsang.kit.webhook.courier;
