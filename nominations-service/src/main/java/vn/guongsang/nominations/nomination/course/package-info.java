/** How a nomination has gone: submitted, held to which criteria, sent back or closed, approved. */
package vn.guongsang.nominations.nomination.course;
