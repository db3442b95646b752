/** What the board writes into an edition: imprint, preface, and whose profiles belong in it. */
package vn.guongsang.media.edition.content;
