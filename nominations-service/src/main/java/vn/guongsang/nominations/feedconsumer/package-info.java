/**
 * Newsrooms that read the feed with credentials of their own. {@code access} recognises them, {@code receipt} keeps what
 * each has been told; neither knows the formats.
 */
package vn.guongsang.nominations.feedconsumer;
