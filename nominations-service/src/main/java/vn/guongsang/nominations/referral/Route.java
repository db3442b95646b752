package vn.guongsang.nominations.referral;

import java.util.UUID;
import vn.guongsang.nominations.recognition.Rung;

/**
 * Where a referral goes.
 *
 * @param unitId the receiving body; null for the nation, which is outside
 */
record Route(Rung rung, UUID unitId) {}
