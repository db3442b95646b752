/** Figures that come from law or an agreement and are rows with days: one follows another, none is rewritten. */
package vn.guongsang.kit.dated;
