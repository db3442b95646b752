/** Typed periods: plan, scheme, plan year, emulation year, budget year and school year are different stretches of time. */
package vn.guongsang.reporting.period;
