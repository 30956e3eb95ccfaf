package org.jauge.category;

/** Fired when a category is made from another one of the same activity: its prices go with it. */
public record CategoryCopied(long merchantId, long fromId, long toId) {}
