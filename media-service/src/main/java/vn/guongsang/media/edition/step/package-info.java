/** The state machine of editions, who may take its steps, and what can stand against them. */
package vn.guongsang.media.edition.step;
