/** Channels as far as their schedule is concerned: who books, who reads. */
package vn.guongsang.media.broadcast.channel;
