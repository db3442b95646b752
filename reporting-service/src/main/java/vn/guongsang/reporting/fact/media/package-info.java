/** What media-service tells: how its snapshots become rows, and the channels that bring them. */
package vn.guongsang.reporting.fact.media;
