package vn.guongsang.reporting.inspection.team;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.guongsang.kit.event.Aggregate;
import vn.guongsang.kit.history.HistoryLine;

/** Who inspects under a programme. */
@Entity
@Table(name = "inspection_team")
class Team extends Aggregate {

    private UUID programmeId;
    private String name;
    private String decisionNumber;
    private LocalDate decisionDate;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<TeamMember> members;

    private Instant createdAt;

    /** For Hibernate. */
    protected Team() {}

    Team(UUID id, UUID programme, NewTeam given, Instant at) {
        super(id);
        programmeId = programme;
        createdAt = at;
        take(given);
    }

    void edit(NewTeam given) {
        nextVersion();
        take(given);
    }

    private void take(NewTeam given) {
        name = given.name();
        decisionNumber = given.decisionNumber();
        decisionDate = given.decisionDate();
        members = List.copyOf(given.members());
    }

    UUID programmeId() {
        return programmeId;
    }

    TeamView view(boolean issuer, List<HistoryLine> history) {
        return new TeamView(
                id(),
                version(),
                issuer ? List.of("edit") : List.of(),
                programmeId,
                name,
                decisionNumber,
                decisionDate,
                members,
                createdAt,
                history);
    }
}
