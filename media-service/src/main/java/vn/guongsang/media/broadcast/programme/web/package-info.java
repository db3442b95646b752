/** Programmes over HTTP. */
package vn.guongsang.media.broadcast.programme.web;
