/** How quotas are counted, whom they bind and from when they are looked at: names in the data, conditions in SQL. */
package vn.guongsang.reporting.quota.rule;
