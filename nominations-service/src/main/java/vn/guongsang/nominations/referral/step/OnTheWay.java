package vn.guongsang.nominations.referral.step;

import java.util.UUID;
import vn.guongsang.nominations.recognition.Rung;

/**
 * What the right to a step of a referral depends on.
 *
 * @param sentBy who sent it last
 * @param fromUnit the unit whose recognition is referred
 * @param reached whether the receiving body lies within the scope of the actor
 */
public record OnTheWay(ReferralStatus status, Rung from, Rung to, String sentBy, UUID fromUnit, boolean reached) {}
