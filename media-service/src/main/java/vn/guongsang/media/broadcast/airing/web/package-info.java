/** The log of what was aired, and its sums, over HTTP. */
package vn.guongsang.media.broadcast.airing.web;
