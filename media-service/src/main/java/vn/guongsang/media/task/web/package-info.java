/** The HTTP edge of task. */
package vn.guongsang.media.task.web;
