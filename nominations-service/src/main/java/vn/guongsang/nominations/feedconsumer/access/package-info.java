/** Recognises a feed consumer by HTTP Basic or by the token in the address, on the feed and nowhere else. */
package vn.guongsang.nominations.feedconsumer.access;
