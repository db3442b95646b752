/** What a playout system tells of what it has sent: many lines at once, as JSON or CSV. */
package vn.guongsang.media.broadcast.airing.imports;
