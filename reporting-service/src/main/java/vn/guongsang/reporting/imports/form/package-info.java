/** What is sent of an import. */
package vn.guongsang.reporting.imports.form;
