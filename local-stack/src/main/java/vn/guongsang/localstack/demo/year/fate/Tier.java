package vn.guongsang.localstack.demo.year.fate;

/** The four levels that recognise. */
public enum Tier {
    UNIT,
    COMMUNE,
    DISTRICT,
    PROVINCE
}
