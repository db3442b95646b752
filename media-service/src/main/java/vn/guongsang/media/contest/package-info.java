/** Contests (cuộc thi viết, phóng sự): rules, steps and what is told of them. */
package vn.guongsang.media.contest;
