/** Dated settings that come from law or regulation: one pattern for all of them, a new version beside the past ones. */
package vn.guongsang.nominations.setting;
