/** The API of rebuilds. */
package vn.guongsang.reporting.fact.generation.web;
