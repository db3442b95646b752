/**
 * Difficulties and requests to amend the plan (plan V.2, last paragraph), from a unit to the office, which answers them
 * or submits them to the People's Committee ({@code submission}).
 */
package vn.guongsang.reporting.amendment;
