package org.jauge.merchant;

/** A merchant account has been opened, in this transaction: others add what they ship with it, in its language. */
public record MerchantOpened(long merchantId, String language) {}
