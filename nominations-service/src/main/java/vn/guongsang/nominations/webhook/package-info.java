/** What webhooks can tell of this service. */
package vn.guongsang.nominations.webhook;
