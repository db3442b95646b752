/** What is shown of rebuilds. */
package vn.guongsang.reporting.fact.generation.form;
