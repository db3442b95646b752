/** The HTTP edge of imports. */
package vn.guongsang.nominations.imports.web;
