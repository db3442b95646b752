/** The HTTP edge of nomination. */
package vn.guongsang.nominations.nomination.web;
