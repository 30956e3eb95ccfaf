package org.jauge.shared;

/**
 * Something worth the journal has changed; fired as a CDI event in the transaction of the change.
 *
 * @param label what a reader recognises the subject by, at most 300 characters
 */
public record Noted(
        long merchantId,
        String actor,
        String subject,
        String subjectId,
        String action,
        String label,
        String before,
        String after) {}
