/** Turns every failure of a REST call into a problem document. */
package vn.guongsang.kit.problem.mapping;
