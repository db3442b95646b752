/** Writes a document as PDF. */
package vn.guongsang.reporting.document.pdf;
