/** Whose profiles an edition holds: the choice, what has come of each, and the frozen order. */
package vn.guongsang.media.edition.item;
