/** Figures that were taken in; they stand beside what is counted and are never added to it. */
package vn.guongsang.reporting.imports.figure;
