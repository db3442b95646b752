/** Sessions of the council over HTTP. */
package vn.guongsang.nominations.council.session.web;
