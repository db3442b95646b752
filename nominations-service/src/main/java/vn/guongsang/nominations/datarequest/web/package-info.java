/** The HTTP edge of datarequest. */
package vn.guongsang.nominations.datarequest.web;
