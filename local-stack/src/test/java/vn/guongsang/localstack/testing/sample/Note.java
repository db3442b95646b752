package vn.guongsang.localstack.testing.sample;

import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;

@Entity
class Note {
    @ManyToOne
    Note parent;
}
