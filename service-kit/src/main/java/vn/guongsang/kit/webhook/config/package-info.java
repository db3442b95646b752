/** Settings of webhooks. */
package vn.guongsang.kit.webhook.config;
