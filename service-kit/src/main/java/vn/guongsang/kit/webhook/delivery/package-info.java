/** What is queued for receivers, and the log of what became of it. */
package vn.guongsang.kit.webhook.delivery;
