/** What a plan says. */
package vn.guongsang.nominations.unitplan.content;
