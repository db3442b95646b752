package vn.guongsang.nominations.imports.form;

import vn.guongsang.nominations.imports.step.ImportKind;
import vn.guongsang.nominations.imports.step.ImportStatus;

/** Which imports to list; null means no condition. */
public record ImportFilter(ImportKind kind, ImportStatus status) {}
