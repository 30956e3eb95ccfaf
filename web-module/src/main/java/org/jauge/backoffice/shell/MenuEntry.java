package org.jauge.backoffice.shell;

/**
 * One entry of a menu.
 *
 * @param label key of the bundle
 * @param outcome the page, with its query
 */
public record MenuEntry(String label, String icon, String outcome, boolean current) {}
