/** What an entry is made of, and what it must be like to be taken. */
package vn.guongsang.media.contest.entry.content;
