/** Programmes of radio and television: when they come back, and the slots that follow from it. */
package vn.guongsang.media.broadcast.programme;
