package org.jauge.merchant;

/**
 * One member of staff to be edited.
 *
 * @param mine whether the caller may change him: nobody touches who has more than he (S-04)
 */
public record StaffDetails(StaffLine line, String language, Rights rights, long version, boolean mine) {}
