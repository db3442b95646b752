/** The seal of a consolidated report: canonical JSON, its checksum, and an Ed25519 signature. */
package vn.guongsang.reporting.consolidation.seal;
