/** The HTTP edge of profile. */
package vn.guongsang.nominations.profile.web;
