/** The states of a rebuild and what can stand against a step. */
package vn.guongsang.reporting.fact.generation.step;
