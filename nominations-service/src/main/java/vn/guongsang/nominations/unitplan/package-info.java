/** What each unit plans for a year to find, publicise and honour exemplars (plan II.2). */
package vn.guongsang.nominations.unitplan;
