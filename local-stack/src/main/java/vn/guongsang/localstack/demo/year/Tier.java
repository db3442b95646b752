package vn.guongsang.localstack.demo.year;

/** The four levels that recognise. */
public enum Tier {
    UNIT,
    COMMUNE,
    DISTRICT,
    PROVINCE
}
