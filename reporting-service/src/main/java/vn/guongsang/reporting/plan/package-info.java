/** The plan and its quotas, as dated data that the office can change without a new version of the service. */
package vn.guongsang.reporting.plan;
