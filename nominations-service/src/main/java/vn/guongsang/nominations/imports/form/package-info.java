/** What is told of imports, and how they are shown. */
package vn.guongsang.nominations.imports.form;
