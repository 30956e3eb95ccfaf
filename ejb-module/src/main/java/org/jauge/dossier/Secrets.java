package org.jauge.dossier;

import java.security.SecureRandom;
import java.util.Base64;

/** Tokens and ticket codes that cannot be guessed. */
final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final char[] LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray(); // 32, none that look alike
    private static final int TOKEN_BYTES = 32;
    private static final int CODE_LETTERS = 20; // 100 bits

    private Secrets() {}

    static String token() {
        var bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Upper-case letters and digits, so that a clerk can type it. */
    static String ticketCode() {
        var bytes = new byte[CODE_LETTERS];
        RANDOM.nextBytes(bytes); // asked once, as it locks
        var code = new char[CODE_LETTERS];
        for (var place = 0; place < CODE_LETTERS; place++) code[place] = LETTERS[bytes[place] & (LETTERS.length - 1)];
        return new String(code);
    }
}
