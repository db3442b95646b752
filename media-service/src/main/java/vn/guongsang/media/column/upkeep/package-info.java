/** What the server does for columns in the background. */
package vn.guongsang.media.column.upkeep;
