/** What counts as evidence that something has appeared, or has been taken down. */
package vn.guongsang.media.task.evidence;
