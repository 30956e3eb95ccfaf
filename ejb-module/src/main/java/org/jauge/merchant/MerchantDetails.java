package org.jauge.merchant;

/** A merchant's account settings: the defaults of new activities. */
public record MerchantDetails(long id, String name, String language, String currency, String timeZone, long version) {}
