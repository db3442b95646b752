/** The newsrooms of the year: their channels, their tasks, and what they do with them. */
package vn.guongsang.localstack.demo.year.newsroom;
