/** Public opinion over HTTP. */
package vn.guongsang.nominations.opinion.web;
