package org.jauge.notification;

/**
 * One message to be read.
 *
 * @param sendable whether it can be sent by hand, now or again
 */
public record MailDetails(MailLine line, Text text, boolean sendable) {

    /** As it went out, or would today; a link in it is not shown to the end. */
    public record Text(String subject, String body, String html) {

        @Override
        public String toString() {
            return "Text";
        }
    }
}
