package org.jauge.profile;

import java.util.Map;

/** What a profile may name, by id: activities, categories behind their activity's name, outlets and audiences. */
public record NamedThings(
        Map<Long, String> activities,
        Map<Long, String> categories,
        Map<Long, String> pointsOfSale,
        Map<Long, String> audiences) {}
