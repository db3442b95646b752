package vn.guongsang.kit.probe;

import java.util.UUID;
import vn.guongsang.kit.web.Versioned;

public record ProbeView(UUID id, String text, long version) implements Versioned {}
