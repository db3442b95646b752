/** Holds rows of imports to the rules, with all that is known beside them. */
package vn.guongsang.reporting.imports.check;
