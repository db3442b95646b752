/** Plays the year over HTTP, with several clients at a time. */
package vn.guongsang.localstack.demo.year.play;
