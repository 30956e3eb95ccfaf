package org.jauge.notification;

/** What became of a message. */
public enum MailState {
    PENDING,
    SENT,
    FAILED,
    HELD
}
