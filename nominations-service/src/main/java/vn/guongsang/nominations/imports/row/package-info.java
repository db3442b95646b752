/** The rows of an import and what was found of each. */
package vn.guongsang.nominations.imports.row;
