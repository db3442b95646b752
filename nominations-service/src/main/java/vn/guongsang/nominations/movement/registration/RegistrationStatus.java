package vn.guongsang.nominations.movement.registration;

/** What a unit has answered to a movement. */
public enum RegistrationStatus {
    /** No answer yet. */
    INVITED,
    REGISTERED,
    DECLINED
}
