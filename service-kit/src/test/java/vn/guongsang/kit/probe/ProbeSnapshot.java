package vn.guongsang.kit.probe;

import java.util.UUID;
import vn.guongsang.model.event.Snapshot;

public record ProbeSnapshot(UUID id, long version, String change, String text) implements Snapshot {}
