package vn.guongsang.nominations.council.vote;

import java.time.Instant;
import vn.guongsang.nominations.council.rule.Base;
import vn.guongsang.nominations.council.rule.VotingRule;

/**
 * The figures of one vote.
 *
 * @param members on the roll of the session
 * @param recused of these, with a conflict of interest in this nomination
 * @param present of the others, in the room
 * @param inWriting ballots of absent members
 */
record Tally(
        int members,
        int recused,
        int present,
        int inPerson,
        int inWriting,
        int votesFor,
        int against,
        int abstentions) {

    /** The outcome under a rule; the same figures and the same rule give the same outcome at any time. */
    VoteResult under(VotingRule rule, Instant at) {
        int base = rule.base() == Base.ALL_MEMBERS ? members - recused : present + inWriting;
        int needed = Math.max(1, rule.pass().of(base));
        return new VoteResult(
                rule.id(),
                members,
                recused,
                base,
                inPerson,
                inWriting,
                votesFor,
                against,
                abstentions,
                needed,
                votesFor >= needed,
                at);
    }
}
