/** Names and secrets of programs that cannot get a bearer token: feeds of newsrooms, calendars. */
package vn.guongsang.kit.credential;
