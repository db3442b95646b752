/** Where a webhook may go: never into our own network. */
package vn.guongsang.kit.webhook.address;
