/**
 * Documents as they are signed and read, apart from any file format: what {@code docx} and {@code pdf} write in the layout of
 * Nghị định 30/2020/NĐ-CP, {@code chart} draws and {@code sheet} puts into annexes. The same document gives the same bytes.
 */
package vn.guongsang.reporting.document;
