package vn.guongsang.reporting.quota.basis;

/** Phrases of the explanation; their words stand in the labels, list {@code quota-basis}. */
enum BasisPhrase {
    /** How a date is written. */
    DATE,
    /** Units of the basis date times the number of each. */
    TIMES,
    /** Units of the basis date without a number. */
    NO_TARGET,
    /** Units that exist only a part of the year are bound with a part of the number. */
    PRO_RATA,
    /** Units are bound that exist so many days of the year. */
    AT_LEAST_DAYS,
    /** The same for another day. */
    OTHER_DAYS,
    /** The basis date has not come yet. */
    NOT_YET
}
