/** The figures of a progress: what was counted, how it stands to its target, and where its pace leads. */
package vn.guongsang.reporting.quota.figure;
