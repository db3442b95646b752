/** What requests and their answers consist of. */
package vn.guongsang.reporting.amendment.content;
