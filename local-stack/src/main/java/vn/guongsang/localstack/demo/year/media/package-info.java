/** What the six channels make of each recognition of the year: the same seed tells the same pieces. */
package vn.guongsang.localstack.demo.year.media;
