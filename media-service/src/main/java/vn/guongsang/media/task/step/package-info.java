/** The steps of a task: which there are, when each is allowed, what stands against it. */
package vn.guongsang.media.task.step;
