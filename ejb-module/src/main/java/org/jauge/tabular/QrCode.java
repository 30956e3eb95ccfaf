package org.jauge.tabular;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/** A text as the dark and light squares of a QR code, for whoever draws it. */
public final class QrCode {

    /** Light squares around the code that scanners need. */
    private static final int MARGIN = 4;

    /** Draws one dark square, counted from the top left. */
    public interface Pen {
        void square(int x, int y);
    }

    private final ByteMatrix modules;

    private QrCode(ByteMatrix modules) {
        this.modules = modules;
    }

    public static QrCode of(String text) {
        try {
            return new QrCode(Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix());
        } catch (WriterException e) {
            throw new IllegalArgumentException("No QR code for " + text.length() + " characters", e);
        }
    }

    /** Squares of a side, margins included. */
    public int size() {
        return modules.getWidth() + 2 * MARGIN;
    }

    public void draw(Pen pen) {
        for (var y = 0; y < modules.getHeight(); y++)
            for (var x = 0; x < modules.getWidth(); x++) if (modules.get(x, y) == 1) pen.square(x + MARGIN, y + MARGIN);
    }
}
