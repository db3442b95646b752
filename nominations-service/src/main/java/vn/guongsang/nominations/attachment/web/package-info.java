/** The HTTP edge of attachment. */
package vn.guongsang.nominations.attachment.web;
