/** Which judge scores which entry: spread evenly, around conflicts of interest. */
package vn.guongsang.media.contest.judging.assignment;
