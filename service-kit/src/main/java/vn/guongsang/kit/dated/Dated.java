package vn.guongsang.kit.dated;

import java.time.LocalDate;
import java.util.UUID;

/** A row that holds from one day on until another follows it. */
public interface Dated {

    UUID id();

    /** Its first day; null when it has none. */
    LocalDate validFrom();

    /** What it rests on. */
    String source();
}
