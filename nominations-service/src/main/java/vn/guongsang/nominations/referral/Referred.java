package vn.guongsang.nominations.referral;

import java.time.LocalDate;
import java.util.UUID;
import vn.guongsang.nominations.recognition.Rung;

/**
 * A recognition that is to be referred.
 *
 * @param unitId the unit whose exemplar it is
 * @param dossierId the nomination on which it was recognised
 * @param dossierVersion version of that nomination now
 */
record Referred(Rung rung, UUID unitId, LocalDate decidedOn, boolean inForce, UUID dossierId, long dossierVersion) {}
