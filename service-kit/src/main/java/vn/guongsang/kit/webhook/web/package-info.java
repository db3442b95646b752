/** The HTTP edge of webhooks. */
package vn.guongsang.kit.webhook.web;
