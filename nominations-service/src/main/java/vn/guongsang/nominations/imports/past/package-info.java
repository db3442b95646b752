/** Old dossiers (hồ sơ cũ): the rules of their rows, and whom they speak of. */
package vn.guongsang.nominations.imports.past;
