/** Progress towards the quotas: which quotas bind a unit, what counts for them, and the records behind each number. */
package vn.guongsang.reporting.quota;
