/** The HTTP edge of unit. */
package vn.guongsang.nominations.unit.web;
