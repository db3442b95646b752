/** The HTTP edge of exemplar. */
package vn.guongsang.nominations.exemplar.web;
