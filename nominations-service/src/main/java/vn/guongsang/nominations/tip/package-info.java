/** Tips (giới thiệu của nhân dân): what citizens tell of good people and deeds, moderated. */
package vn.guongsang.nominations.tip;
