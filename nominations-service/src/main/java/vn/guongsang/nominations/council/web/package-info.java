/** Members and voting rules over HTTP. */
package vn.guongsang.nominations.council.web;
