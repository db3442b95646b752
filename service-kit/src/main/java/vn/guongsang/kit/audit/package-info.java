/** Append-only audit with a hash chain per aggregate. */
package vn.guongsang.kit.audit;
