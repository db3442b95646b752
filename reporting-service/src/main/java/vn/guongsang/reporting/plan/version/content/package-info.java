/** What a version of a plan consists of. */
package vn.guongsang.reporting.plan.version.content;
