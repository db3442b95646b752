/** The states of an import and what leads from one to the other. */
package vn.guongsang.nominations.imports.step;
