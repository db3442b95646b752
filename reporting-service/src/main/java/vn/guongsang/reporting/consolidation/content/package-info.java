/** What callers and jobs hand in, and what is sealed of it. */
package vn.guongsang.reporting.consolidation.content;
