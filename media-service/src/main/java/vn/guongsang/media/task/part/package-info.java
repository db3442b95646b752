/** The parts of a task that change together. */
package vn.guongsang.media.task.part;
