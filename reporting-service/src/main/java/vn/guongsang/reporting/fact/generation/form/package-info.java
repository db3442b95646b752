/** What is shown of rebuilds and of the facts. */
package vn.guongsang.reporting.fact.generation.form;
