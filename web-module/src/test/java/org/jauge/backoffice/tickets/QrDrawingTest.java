package org.jauge.backoffice.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.ChecksumException;
import com.google.zxing.FormatException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("B-19")
class QrDrawingTest {

    private static final Pattern SQUARE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");
    private static final int MARGIN = 4;

    @Test
    @DisplayName("B-19 the path that a page draws for a ticket reads as the ticket's code, and is nothing but squares")
    void is_read_back() throws ChecksumException, FormatException {
        var drawing = QrDrawing.of("0A1B2C3D4E5F6G7H8J9K");
        var squares = new BitMatrix(drawing.size() - 2 * MARGIN);

        for (var square : SQUARE.matcher(drawing.path()).results().toList())
            squares.set(within(square.group(1)), within(square.group(2)));

        assertThat(new Decoder().decode(squares).getText()).isEqualTo("0A1B2C3D4E5F6G7H8J9K");
        assertThat(SQUARE.matcher(drawing.path()).replaceAll("")).isEmpty();
    }

    /** The code begins where the margin ends. */
    private static int within(String number) {
        return Integer.parseInt(number) - MARGIN;
    }
}
