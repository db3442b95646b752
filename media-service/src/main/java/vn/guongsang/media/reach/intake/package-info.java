/** Takes figures of reach in, from JSON and CSV: tried first, all or nothing, the same ones once. */
package vn.guongsang.media.reach.intake;
