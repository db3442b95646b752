/** The HTTP edge of bulk. */
package vn.guongsang.nominations.bulk.web;
