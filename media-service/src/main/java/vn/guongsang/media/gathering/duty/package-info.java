/** Which units have held what the plan demands of each in a year (M10), and which have not. */
package vn.guongsang.media.gathering.duty;
