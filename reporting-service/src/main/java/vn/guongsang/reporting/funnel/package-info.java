/** From the introduction of an exemplar to the national level: how many, and how long each step took. */
package vn.guongsang.reporting.funnel;
