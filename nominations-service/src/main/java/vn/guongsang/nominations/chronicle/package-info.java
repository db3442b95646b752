/** One exemplar's whole life across the services: what was done, when, by whom and why (F36). */
package vn.guongsang.nominations.chronicle;
