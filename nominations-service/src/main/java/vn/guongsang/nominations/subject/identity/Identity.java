package vn.guongsang.nominations.subject.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.HexFormat;

/** What is kept of an identity number: its kind, a keyed hash to compare by, the last three digits to recognise it by. */
@Embeddable
public class Identity {

    @Enumerated(EnumType.STRING)
    @Column(name = "identity_kind")
    private IdentityKind kind;

    @Column(name = "identity_hash")
    private byte[] hash;

    @Column(name = "identity_tail")
    private String tail;

    /** For Hibernate. */
    protected Identity() {}

    Identity(IdentityKind kind, byte[] hash, String tail) {
        this.kind = kind;
        this.hash = hash.clone();
        this.tail = tail;
    }

    public IdentityKind kind() {
        return kind;
    }

    /** To compare by, in hexadecimal digits. */
    public String hexHash() {
        return HexFormat.of().formatHex(hash);
    }

    public String tail() {
        return tail;
    }
}
