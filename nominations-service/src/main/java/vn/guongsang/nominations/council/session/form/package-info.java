/** What is written into a session and read from it. */
package vn.guongsang.nominations.council.session.form;
