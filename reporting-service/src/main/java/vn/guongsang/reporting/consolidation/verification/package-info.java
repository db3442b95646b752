/** Whether a signed report is still what was sealed. */
package vn.guongsang.reporting.consolidation.verification;
