/** Campaigns: which exemplars are publicised on which channels around a great day; plan V.1. */
package vn.guongsang.media.campaign;
