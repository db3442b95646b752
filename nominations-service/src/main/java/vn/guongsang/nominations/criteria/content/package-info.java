/** What a criteria set says. */
package vn.guongsang.nominations.criteria.content;
