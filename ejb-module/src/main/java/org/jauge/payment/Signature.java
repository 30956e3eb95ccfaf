package org.jauge.payment;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** {@code t=1786000000,v1=…}: HMAC-SHA-256 over the moment, in seconds, and the body; with a moment a copy grows old. */
final class Signature {

    static final Duration AGE_MAX = Duration.ofMinutes(5);

    private static final Pattern HEADER = Pattern.compile("t=(\\d{1,12}),v1=([0-9a-f]{64})");
    private static final String ALGORITHM = "HmacSHA256";

    private Signature() {}

    static String of(String secret, String body, Instant now) {
        var seconds = now.getEpochSecond();
        return "t=" + seconds + ",v1=" + HexFormat.of().formatHex(hmac(secret, seconds, body));
    }

    /** @throws SignatureRefused without saying what is wrong with it */
    static void check(@Nullable String header, String secret, String body, Instant now) {
        var given = HEADER.matcher(header == null ? "" : header);
        if (!given.matches()) throw new SignatureRefused();
        var seconds = Long.parseLong(given.group(1));
        var right = MessageDigest.isEqual( // takes as long however much of it is right
                hmac(secret, seconds, body), HexFormat.of().parseHex(given.group(2)));
        var age = Duration.between(Instant.ofEpochSecond(seconds), now).abs();
        if (!right || age.compareTo(AGE_MAX) > 0) throw new SignatureRefused();
    }

    private static byte[] hmac(String secret, long seconds, String body) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return mac.doFinal((seconds + "." + body).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
