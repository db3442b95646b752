/** The HTTP edge of comment. */
package vn.guongsang.nominations.comment.web;
