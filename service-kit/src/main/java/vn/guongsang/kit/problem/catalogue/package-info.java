/** Explains every problem type of a service at {@code /v1/problems}. */
package vn.guongsang.kit.problem.catalogue;
