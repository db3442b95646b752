/** Webhooks by the Standard Webhooks specification: who has subscribed to which events (docs/adr/0037). */
package vn.guongsang.kit.webhook;
