package vn.guongsang.nominations.recognition;

import java.util.List;

/** The publishable text that a nomination brings with it. */
public record NewProfile(String headline, String summary, String story, List<Photo> photos) {}
