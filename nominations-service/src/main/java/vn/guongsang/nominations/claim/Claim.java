package vn.guongsang.nominations.claim;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.guongsang.kit.actor.Actor;

/** One achievement that a nomination states. */
@Entity
class Claim {

    @Id
    private UUID id;

    private long version;
    private UUID nominationId;

    @Enumerated(EnumType.STRING)
    private ClaimStatus status;

    private String text;
    private BigDecimal figure;
    private String figureUnit;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ClaimSource> sources;

    private String verifiedBy;
    private String verifiedByName;
    private Instant verifiedAt;
    private String note;

    /** For Hibernate. */
    protected Claim() {}

    Claim(UUID id, UUID nominationId, NewClaim given) {
        this.id = id;
        this.nominationId = nominationId;
        version = 1;
        status = ClaimStatus.UNVERIFIED;
        take(given);
    }

    void edit(NewClaim given) {
        if (given.equals(content())) {
            version++;
            return;
        }
        become(ClaimAction.EDIT);
        verifiedBy = null;
        verifiedByName = null;
        verifiedAt = null;
        note = null;
        take(given);
    }

    void verify(ClaimAction finding, String remark, Actor actor, Instant at) {
        become(finding);
        verifiedBy = actor.id();
        verifiedByName = actor.name();
        verifiedAt = at;
        note = remark;
    }

    private void become(ClaimAction action) {
        status = action.next(status);
        version++;
    }

    private void take(NewClaim given) {
        text = given.text();
        figure = given.figure();
        figureUnit = given.figureUnit();
        sources = List.copyOf(given.sources());
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID nominationId() {
        return nominationId;
    }

    ClaimStatus status() {
        return status;
    }

    NewClaim content() {
        return new NewClaim(text, figure, figureUnit, sources);
    }

    ClaimView.Verification verification() {
        return verifiedBy == null ? null : new ClaimView.Verification(verifiedBy, verifiedByName, verifiedAt, note);
    }
}
