/** The HTTP edge of nurturing. */
package vn.guongsang.nominations.nurturing.web;
