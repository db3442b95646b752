/** Propagation rules: which approval brings work to which channels. */
package vn.guongsang.media.rule;
