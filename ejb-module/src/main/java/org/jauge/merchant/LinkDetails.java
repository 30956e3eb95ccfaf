package org.jauge.merchant;

/** What the page behind an invitation or a reset link greets with. */
public record LinkDetails(LinkKind kind, String name, String email, String language) {}
