/** The HTTP edge of escalation. */
package vn.guongsang.media.task.escalation.web;
