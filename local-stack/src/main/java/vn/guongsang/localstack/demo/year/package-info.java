/** The year of a province: who is nominated where, and what becomes of it; the same seed tells the same year. */
package vn.guongsang.localstack.demo.year;
