/** Names and definitions of what reports are made of, in both languages. */
package vn.guongsang.reporting.report.text;
