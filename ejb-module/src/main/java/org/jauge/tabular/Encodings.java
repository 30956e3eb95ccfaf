package org.jauge.tabular;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jauge.shared.InvalidField;

/** Finds out how a file writes its letters: UTF-8 where it can be, else what spreadsheets on Windows write. */
final class Encodings {

    static final char MARK = '\ufeff';

    private static final List<Charset> KNOWN = List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"));

    private Encodings() {}

    static String decoded(byte[] content) {
        var text = KNOWN.stream()
                .flatMap(charset -> decoded(content, charset).stream())
                .findFirst()
                .filter(read -> read.indexOf('\0') < 0) // a workbook, or letters of two bytes
                .orElseThrow(() -> new InvalidField(TableReader.FILE, "not-text", null));
        return text.indexOf(MARK) == 0 ? text.substring(1) : text;
    }

    private static Optional<String> decoded(byte[] content, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }
}
