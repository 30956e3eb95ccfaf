package org.jauge.shop.json;

import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import jakarta.json.stream.JsonParsingException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Map;
import org.jauge.shop.problem.BadInput;
import org.jauge.shop.problem.EdgeProblem;
import org.jauge.shop.problem.Refusal;

/** Reads a body into a wire record; JSON-B would pass over what it does not know. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class StrictReader implements MessageBodyReader<Record> {

    static final int BYTES_MAX = 64 * 1024;

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
            InputStream body)
            throws IOException {
        var bytes = body.readNBytes(BYTES_MAX + 1);
        if (bytes.length > BYTES_MAX)
            throw new Refusal(EdgeProblem.BODY_TOO_LARGE, "A body has at most " + BYTES_MAX + " bytes.");
        if (bytes.length == 0) throw new BadInput("body", "required", null);
        return type.cast(new Binder().bind(type, parse(bytes)));
    }

    private static JsonObject parse(byte[] bytes) {
        try (var parser = Json.createParser(new ByteArrayInputStream(bytes));
                var reader = JSON.createReader(new ByteArrayInputStream(bytes))) {
            var object = reader.readObject();
            parser.next(); // a reader does not look behind the object, a parser passes over a member that stands twice
            parser.skipObject();
            if (parser.hasNext()) throw malformed("something follows it.");
            return object;
        } catch (JsonParsingException e) {
            var place = e.getLocation();
            throw malformed("line " + place.getLineNumber() + ", column " + place.getColumnNumber() + ".");
        } catch (JsonException | IllegalStateException e) {
            throw malformed("it is none, is not in UTF-8, or has a member twice.");
        } catch (Refusal e) {
            throw e;
        } catch (RuntimeException e) { // all that Parsson says of input nested too deeply
            throw malformed("it is nested too deeply.");
        }
    }

    private static Refusal malformed(String why) {
        return new Refusal(EdgeProblem.MALFORMED_JSON, "The body has to be one JSON object: " + why);
    }
}
