package vn.guongsang.nominations.council;

import vn.guongsang.kit.problem.ProblemType;

/** What can stand against a change of a council, its rules, its sessions or its votes. */
public enum CouncilProblem implements ProblemType {
    /** A mandate names something wrong, or the person has one in these days already. */
    COUNCIL_MEMBER_INVALID(422),
    /** A voting rule is not later than the one it follows. */
    VOTING_RULE_INVALID(422),
    /** A session or its agenda names something that it may not. */
    COUNCIL_SESSION_INVALID(422),
    /** Too few members are present to open a session. */
    QUORUM_NOT_MET(422),
    /** The public is still being asked about a nomination on the agenda: NĐ 98/2023 Đ.46(2), NĐ 152/2025 Đ.60(3). */
    SESSION_BEFORE_PUBLIC_OPINION(422),
    /** The caller has no vote on this nomination: no seat, recused, or absent where absent ones do not vote. */
    NOT_ENTITLED_TO_VOTE(403),
    /** Each member votes once. */
    ALREADY_VOTED(409),
    /** The nomination is on the agenda of a session that has not been closed. */
    COUNCIL_VOTE_PENDING(422),
    /** The rules in force make a vote compulsory, and there is none. */
    COUNCIL_VOTE_REQUIRED(422),
    /** The council has voted, and the nomination has not reached the votes that it needs. */
    COUNCIL_VOTE_FAILED(422);

    private final int status;

    CouncilProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
