/** The HTTP edge of claim. */
package vn.guongsang.nominations.claim.web;
