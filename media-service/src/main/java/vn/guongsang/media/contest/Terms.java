package vn.guongsang.media.contest;

import java.util.UUID;
import vn.guongsang.media.contest.content.NewContest;
import vn.guongsang.media.contest.step.ContestStatus;

/** What entries, judges and results have to know of their contest. */
public record Terms(UUID id, ContestStatus status, NewContest content) {}
