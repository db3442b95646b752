/** Score sheets (phiếu chấm): blind, one for each judge and entry, until the round is closed. */
package vn.guongsang.media.contest.judging.sheet;
