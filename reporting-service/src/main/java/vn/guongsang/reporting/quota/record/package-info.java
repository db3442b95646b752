/** The facts behind a number that counts something other than recognitions, record by record. */
package vn.guongsang.reporting.quota.record;
