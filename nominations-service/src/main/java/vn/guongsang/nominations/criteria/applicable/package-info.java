/** Which criteria a nomination is judged by. */
package vn.guongsang.nominations.criteria.applicable;
