/** The HTTP edge of commendation. */
package vn.guongsang.nominations.commendation.web;
