package vn.guongsang.nominations.unit.change.impact;

import vn.guongsang.nominations.unit.reform.Reform;

/** What a set of changes would do: to the tree, to be shown, and as the token that the commit asks for. */
public record Impact(Reform reform, ImpactView view, PreviewToken token) {}
