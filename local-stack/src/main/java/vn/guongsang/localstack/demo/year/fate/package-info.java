/** What becomes of whom in the year, and how many of each. */
package vn.guongsang.localstack.demo.year.fate;
