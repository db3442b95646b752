/** Desks (ban, phòng) of a newsroom, and what each has to do. */
package vn.guongsang.media.desk;
