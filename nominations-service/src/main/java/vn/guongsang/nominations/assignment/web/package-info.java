/** Assignments over HTTP. */
package vn.guongsang.nominations.assignment.web;
