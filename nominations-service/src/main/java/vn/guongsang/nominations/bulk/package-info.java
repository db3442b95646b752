/** One step on many nominations: first a preview of each, then each by itself. */
package vn.guongsang.nominations.bulk;
