/** The log of what was really on air, apart from the schedule; only this counts. */
package vn.guongsang.media.broadcast.airing;
