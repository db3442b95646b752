/** What waits of tasks, for the digests. */
package vn.guongsang.media.task.digest;
