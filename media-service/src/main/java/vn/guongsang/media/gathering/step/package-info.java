/** The state machine of gatherings. */
package vn.guongsang.media.gathering.step;
