/** The API of rebuilds and of the state of the facts. */
package vn.guongsang.reporting.fact.generation.web;
