package org.jauge.activity;

/** An activity as shops list it. */
public record ShopActivity(long id, String name, String timeZone, String currency) {}
