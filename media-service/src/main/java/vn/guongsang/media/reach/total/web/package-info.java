/** The HTTP edge of totals and shares. */
package vn.guongsang.media.reach.total.web;
