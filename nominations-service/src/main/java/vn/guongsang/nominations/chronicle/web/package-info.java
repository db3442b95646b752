/** The HTTP edge of an exemplar's history. */
package vn.guongsang.nominations.chronicle.web;
