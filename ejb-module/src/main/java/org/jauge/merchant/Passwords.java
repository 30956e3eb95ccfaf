package org.jauge.merchant;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jauge.shared.InvalidField;
import org.jspecify.annotations.Nullable;

/**
 * Which passwords are good enough, and how they are kept: PBKDF2 with HMAC-SHA-512 (S-03).
 *
 * <p>A stored hash says how many rounds it took, so their number can be raised while people go on signing in.
 */
@Dependent
class Passwords {

    /** OWASP's advice for this algorithm; {@code jauge.password.rounds} says otherwise. */
    static final String ROUNDS_USUAL = "210000";

    static final int LENGTH_MIN = 12;

    private static final int LENGTH_MAX = 200; // bounds the work of hashing
    private static final int DIFFERENT_MIN = 5;
    private static final String FIELD = "password";
    private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
    private static final String NAME = "pbkdf2-sha512";
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 256;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Set<String> COMMON = common();

    private final int rounds;

    @Inject
    Passwords(@ConfigProperty(name = "jauge.password.rounds", defaultValue = ROUNDS_USUAL) int rounds) {
        this.rounds = rounds;
    }

    /** The hash of a password that may be chosen; the refusal never repeats what was typed. */
    String choose(@Nullable String typed, String email) {
        var password = normal(typed);
        if (password.isEmpty()) throw new InvalidField(FIELD, "required", "");
        if (password.length() < LENGTH_MIN) throw new InvalidField(FIELD, "too-short", "");
        if (password.length() > LENGTH_MAX) throw new InvalidField(FIELD, "too-long", "");
        if (isCommon(password) || resembles(password, email)) throw new InvalidField(FIELD, "too-common", "");
        return hash(password);
    }

    static boolean matches(@Nullable String typed, String stored) {
        var parts = stored.split("\\$", -1);
        var salt = Base64.getDecoder().decode(parts[2]);
        var expected = Base64.getDecoder().decode(parts[3]);
        return MessageDigest.isEqual(expected, derive(bounded(typed), salt, Integer.parseInt(parts[1])));
    }

    /** Takes as long as a real check: an account that does not exist must not answer faster. */
    void pretend(@Nullable String typed) {
        derive(bounded(typed), new byte[SALT_BYTES], rounds);
    }

    private static String bounded(@Nullable String typed) {
        var password = normal(typed);
        return password.substring(0, Math.min(password.length(), LENGTH_MAX + 1));
    }

    private String hash(String password) {
        var salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        var base64 = Base64.getEncoder();
        return String.join(
                "$",
                NAME,
                String.valueOf(rounds),
                base64.encodeToString(salt),
                base64.encodeToString(derive(password, salt, rounds)));
    }

    private static byte[] derive(String password, byte[] salt, int rounds) {
        var spec = new PBEKeySpec(password.toCharArray(), salt, rounds, HASH_BITS);
        try {
            return SecretKeyFactory.getInstance(ALGORITHM).generateSecret(spec).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } finally {
            spec.clearPassword();
        }
    }

    /** Two keyboards may write the same letter in two ways. */
    private static String normal(@Nullable String typed) {
        return typed == null ? "" : Normalizer.normalize(typed, Normalizer.Form.NFKC);
    }

    private static boolean isCommon(String password) {
        var bare = bare(password);
        return password.chars().distinct().count() < DIFFERENT_MIN
                || COMMON.contains(bare)
                || COMMON.contains(bare.replaceAll("[0-9]+$", ""));
    }

    private static boolean resembles(String password, String email) {
        var name = email.substring(0, Math.max(email.indexOf('@'), 0));
        var rest = bare(password).replace(bare(name), "");
        return name.length() >= 3 && rest.length() < LENGTH_MIN / 2;
    }

    private static String bare(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]", "");
    }

    private static Set<String> common() {
        try (var list = Passwords.class.getResourceAsStream("common-passwords.txt")) {
            if (list == null) throw new IllegalStateException("common-passwords.txt is missing");
            var text = new String(list.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("\\s+")).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
