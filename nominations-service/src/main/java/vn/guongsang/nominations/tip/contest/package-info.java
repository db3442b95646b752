/** Tips from writing contests (cuộc thi viết): media-service tells which entries are candidates. */
package vn.guongsang.nominations.tip.contest;
