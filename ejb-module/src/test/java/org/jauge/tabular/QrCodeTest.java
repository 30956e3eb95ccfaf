package org.jauge.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.ChecksumException;
import com.google.zxing.FormatException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("B-19")
class QrCodeTest {

    private static final int MARGIN = 4; // what the standard asks for, in squares

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"ABCD-EFGH", "0A1B2C3D4E5F6G7H8J9K"})
    @DisplayName("B-19 the code that is drawn for a ticket reads as the ticket's code")
    void is_read_back(String text) throws ChecksumException, FormatException {
        var code = QrCode.of(text);
        var side = code.size() - 2 * MARGIN;
        var squares = new BitMatrix(side);

        code.draw((x, y) -> squares.set(x - MARGIN, y - MARGIN));

        var read = new Decoder().decode(squares);
        assertThat(read.getText()).isEqualTo(text);
        assertThat(read.getOther()).as("as in a mirror").isNull();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"ABCD-EFGH", "0A1B2C3D4E5F6G7H8J9K"})
    @DisplayName("B-19 round the code are four light squares on each side, which scanners need")
    void has_its_margin(String text) {
        var code = QrCode.of(text);
        var squares = new BitMatrix(code.size());

        code.draw(squares::set);

        var side = code.size() - 2 * MARGIN;
        assertThat(squares.getEnclosingRectangle()).containsExactly(MARGIN, MARGIN, side, side);
    }
}
