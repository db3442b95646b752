/** The HTTP edge of duplicates. */
package vn.guongsang.nominations.subject.duplicate.web;
