/** The API of the state of the facts. */
package vn.guongsang.reporting.fact.status.web;
