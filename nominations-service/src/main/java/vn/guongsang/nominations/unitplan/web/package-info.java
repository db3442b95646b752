/** The HTTP edge of unitplan. */
package vn.guongsang.nominations.unitplan.web;
