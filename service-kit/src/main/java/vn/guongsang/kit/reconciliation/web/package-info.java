/** The internal API of the comparison. */
package vn.guongsang.kit.reconciliation.web;
