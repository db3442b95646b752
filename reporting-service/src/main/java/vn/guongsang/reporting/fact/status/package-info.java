/** What the facts hold, and how that compares with the topics. */
package vn.guongsang.reporting.fact.status;
