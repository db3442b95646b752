/** What goes on in the background: fetching profiles, making files. */
package vn.guongsang.media.edition.work;
