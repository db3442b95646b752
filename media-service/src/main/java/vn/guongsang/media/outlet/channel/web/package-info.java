/** The HTTP edge of new channels. */
package vn.guongsang.media.outlet.channel.web;
