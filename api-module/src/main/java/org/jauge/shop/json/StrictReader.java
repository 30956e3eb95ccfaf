package org.jauge.shop.json;

import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import jakarta.json.stream.JsonParserFactory;
import jakarta.json.stream.JsonParsingException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jauge.shop.problem.BadInput;
import org.jauge.shop.problem.EdgeProblem;
import org.jauge.shop.problem.Refusal;

/** Reads a body into a wire record; JSON-B would pass over what it does not know. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class StrictReader implements MessageBodyReader<Record> {

    static final int BYTES_MAX = 64 * 1024;

    /** Kept: making a parser or reader without its factory looks for the provider at every request. */
    private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of());

    private static final JsonReaderFactory JSON =
            Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type.isRecord();
    }

    @Override
    public Record readFrom(
            Class<Record> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body) {
        var bytes = read(body);
        if (bytes.length > BYTES_MAX)
            throw new Refusal(EdgeProblem.BODY_TOO_LARGE, "A body has at most " + BYTES_MAX + " bytes.");
        if (bytes.length == 0) throw new BadInput("body", "required", null);
        return type.cast(new Binder().bind(type, parse(text(bytes))));
    }

    private static byte[] read(InputStream body) {
        try {
            return body.readNBytes(BYTES_MAX + 1);
        } catch (IOException e) { // shorter than it was announced, or badly cut into chunks
            throw malformed("it ends too early.");
        }
    }

    /** What is not UTF-8 is refused; a decoder left to itself would put other characters into people's names. */
    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw malformed("it is not in UTF-8.");
        }
    }

    private static JsonObject parse(String text) {
        try (var parser = PARSERS.createParser(new StringReader(text));
                var reader = JSON.createReader(new StringReader(text))) {
            var object = reader.readObject();
            parser.next(); // a reader does not look behind the object, a parser passes over a member that stands twice
            parser.skipObject();
            if (parser.hasNext()) throw malformed("something follows it.");
            return object;
        } catch (JsonParsingException e) {
            var place = e.getLocation();
            throw malformed("line " + place.getLineNumber() + ", column " + place.getColumnNumber() + ".");
        } catch (JsonException | IllegalStateException e) {
            throw malformed("it ends too early, or has a member twice.");
        } catch (Refusal e) {
            throw e;
        } catch (RuntimeException e) { // all that Parsson says of input beyond its limits
            throw malformed("it is nested too deeply, or has a number too long.");
        }
    }

    private static Refusal malformed(String why) {
        return new Refusal(EdgeProblem.MALFORMED_JSON, "The body has to be one JSON object: " + why);
    }
}
