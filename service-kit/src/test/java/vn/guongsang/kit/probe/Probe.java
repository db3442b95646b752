package vn.guongsang.kit.probe;

import jakarta.persistence.Entity;
import java.util.UUID;
import vn.guongsang.kit.event.Aggregate;

@Entity
public class Probe extends Aggregate {

    private String text;

    protected Probe() {}

    Probe(UUID id, String text) {
        super(id);
        this.text = text;
    }

    void rewrite(String newText) {
        text = newText;
        nextVersion();
    }

    ProbeSnapshot snapshot(String change) {
        return new ProbeSnapshot(id(), version(), change, text);
    }
}
