package org.jauge.benchmark;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** Hashes as the application keeps them, so that its doors open to a key and a password of ours. */
final class Secrets {

    private static final int ROUNDS = 1_000; // the hash says how many: it guards nothing here
    private static final int BITS = 256;
    private static final byte[] SALT = "of no importance".getBytes(StandardCharsets.UTF_8);

    private Secrets() {}

    static String hashOfKey(String secret) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static String hashOfPassword(String password) {
        try {
            var hash = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(new PBEKeySpec(password.toCharArray(), SALT, ROUNDS, BITS))
                    .getEncoded();
            var base64 = Base64.getEncoder();
            return String.join(
                    "$", "pbkdf2-sha512", "" + ROUNDS, base64.encodeToString(SALT), base64.encodeToString(hash));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
