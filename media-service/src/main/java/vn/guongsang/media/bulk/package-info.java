/** One step on many tasks: first a preview of each, then each by itself. */
package vn.guongsang.media.bulk;
