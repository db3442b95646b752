/** The HTTP edge of correction. */
package vn.guongsang.nominations.correction.web;
