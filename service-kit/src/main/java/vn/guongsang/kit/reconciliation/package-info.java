/**
 * A second reader of every consumed topic compares what lies there with what is stored, by id and version, and applies
 * what was lost (docs/adr/0011).
 */
package vn.guongsang.kit.reconciliation;
