/** Conflicts of interest over HTTP. */
package vn.guongsang.nominations.conflict.web;
