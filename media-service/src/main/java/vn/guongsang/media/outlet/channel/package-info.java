/** New channels, relays of others among them. */
package vn.guongsang.media.outlet.channel;
