/** The secrets by which a receiver recognises us. */
package vn.guongsang.kit.webhook.secret;
