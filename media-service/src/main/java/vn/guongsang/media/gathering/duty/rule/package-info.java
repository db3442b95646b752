/** The yearly duty itself (M10): whom it binds, how often, what counts; dated. */
package vn.guongsang.media.gathering.duty.rule;
