/** How the news of an exemplar becomes work: the consumer of its events, and the planner of its tasks. */
package vn.guongsang.media.planning;
