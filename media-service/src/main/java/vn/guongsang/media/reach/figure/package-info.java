/** Figures of reach as they were recorded, each with its source and day. */
package vn.guongsang.media.reach.figure;
