/** Public opinion on a nomination (lấy ý kiến nhân dân): the period, and objections with their answers. */
package vn.guongsang.nominations.opinion;
