/** What each feed consumer fetched last, and which removals it has been told. */
package vn.guongsang.nominations.feedconsumer.receipt;
