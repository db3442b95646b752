/** The HTTP edge of subject. */
package vn.guongsang.nominations.subject.web;
