/** Where the year takes place. */
package vn.guongsang.localstack.demo.year.place;
