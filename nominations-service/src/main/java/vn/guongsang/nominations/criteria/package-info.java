/** Criteria sets of the units: each unit's own, in editions, beside the general criteria that bind everyone. */
package vn.guongsang.nominations.criteria;
