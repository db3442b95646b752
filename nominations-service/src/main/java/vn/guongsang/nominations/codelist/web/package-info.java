/** The HTTP edge of codelist. */
package vn.guongsang.nominations.codelist.web;
