/** The part of the newsrooms in the year: tasks, programmes, columns, and everything around them. */
package vn.guongsang.localstack.demo.year.season;
