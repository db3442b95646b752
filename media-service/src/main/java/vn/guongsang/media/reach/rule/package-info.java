/** The counting rule of each channel and metric, dated. */
package vn.guongsang.media.reach.rule;
