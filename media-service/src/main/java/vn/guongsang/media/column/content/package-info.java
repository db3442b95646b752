/** What a column is: its obligation, its rhythm, its audience. */
package vn.guongsang.media.column.content;
