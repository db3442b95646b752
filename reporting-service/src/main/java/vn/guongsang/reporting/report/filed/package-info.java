/** What has been sent: versions that never change, and what one says otherwise than another. */
package vn.guongsang.reporting.report.filed;
