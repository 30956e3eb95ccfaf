package org.jauge.shop;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.jauge.shop.json.JsonText;
import org.jspecify.annotations.Nullable;

/** Writes every answer once; reads get an ETag, and 304 who has it already; answers differ by key (K-04). */
@Provider
public class Answers implements ContainerResponseFilter {

    private static final List<String> VARY = List.of(HttpHeaders.AUTHORIZATION, HttpHeaders.ACCEPT, Visitor.CONTACT);
    private static final int TAG_LENGTH = 22;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        VARY.forEach(header -> response.getHeaders().add(HttpHeaders.VARY, header));
        response.getHeaders().putIfAbsent(HttpHeaders.CACHE_CONTROL, List.of("private, no-cache"));
        var answer = response.getEntity();
        if (!JsonText.canWrite(answer)) return;
        var bytes = JsonText.bytes(answer);
        var type = Objects.requireNonNullElse(response.getMediaType(), MediaType.APPLICATION_JSON_TYPE);
        response.setEntity(bytes, new Annotation[0], type);
        if (isRead(request.getMethod()) && response.getStatus() == 200) tag(request, response, tag(answer, bytes));
        else if (answer instanceof Changeable) response.getHeaders().putSingle(HttpHeaders.ETAG, tag(answer, bytes));
    }

    private static boolean isRead(String method) {
        return method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD);
    }

    /** Weak where a part of the answer, such as the moment it was read, does not count. */
    private static EntityTag tag(Object answer, byte[] bytes) {
        return answer instanceof Versioned versioned
                ? new EntityTag(digest(JsonText.bytes(versioned.withoutMoment())), true)
                : new EntityTag(digest(bytes));
    }

    private static void tag(ContainerRequestContext request, ContainerResponseContext response, EntityTag tag) {
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        if (!isKnown(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)) return; // If-Match is for changes
        response.setStatus(304);
        response.setEntity(null);
        response.getHeaders().remove(HttpHeaders.CONTENT_TYPE);
    }

    /** Whether who sends this {@code If-Match} header has seen this answer (K-04). */
    public static boolean isStill(String header, Record answer) {
        return isKnown(header, tag(answer, JsonText.bytes(answer)));
    }

    /** Whether an {@code If-Match} header asks for nothing but that there is something. */
    public static boolean isAny(String header) {
        return header.strip().equals("*");
    }

    /** Compared weakly, as RFC 9110 has it: a proxy on the way may have made the tag a weak one. */
    private static boolean isKnown(@Nullable String header, EntityTag tag) {
        if (header == null) return false;
        return Arrays.stream(header.split(",", -1))
                .map(known -> known.strip().replaceFirst("^W/", ""))
                .anyMatch(known -> known.equals("*") || known.equals('"' + tag.getValue() + '"'));
    }

    private static String digest(byte[] bytes) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash).substring(0, TAG_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
