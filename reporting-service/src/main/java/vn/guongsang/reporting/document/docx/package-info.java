/** Writes a document as DOCX. */
package vn.guongsang.reporting.document.docx;
