/** From scores to places: pure arithmetic, the same input gives the same list (docs/adr/0033). */
package vn.guongsang.media.contest.result.ranking;
