/** What is written into an estimate and decided of it: amounts in whole đồng, sources, papers. */
package vn.guongsang.reporting.budget.content;
