/** The HTTP edge of contacts. */
package vn.guongsang.media.outlet.contact.web;
