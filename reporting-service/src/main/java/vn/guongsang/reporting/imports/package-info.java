/**
 * Takes figures of former years in from tables: a dry run, then all or nothing. {@code row} holds rows to the rules,
 * {@code figure} keeps what was written, apart from everything that is counted.
 */
package vn.guongsang.reporting.imports;
