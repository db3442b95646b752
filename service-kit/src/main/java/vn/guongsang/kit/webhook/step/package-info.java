/** The steps of a subscription: its state machine. */
package vn.guongsang.kit.webhook.step;
