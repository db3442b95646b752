/** Requests that are submitted to the People's Committee together. */
package vn.guongsang.reporting.amendment.submission;
