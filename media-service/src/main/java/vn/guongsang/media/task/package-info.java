/** Propagation tasks: from open to published, declined or cancelled. */
package vn.guongsang.media.task;
