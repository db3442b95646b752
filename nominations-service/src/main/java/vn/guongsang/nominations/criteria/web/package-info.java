/** The HTTP edge of criteria. */
package vn.guongsang.nominations.criteria.web;
