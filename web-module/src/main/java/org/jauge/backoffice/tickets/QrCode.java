package org.jauge.backoffice.tickets;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/** A QR code as the path of an SVG drawing: no image to fetch, sharp at any size, nothing for the browser to run. */
public record QrCode(String path, int size) {

    /** Light modules around the code that scanners need. */
    private static final int MARGIN = 4;

    static QrCode of(String text) {
        try {
            var modules = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
            return new QrCode(drawn(modules), modules.getWidth() + 2 * MARGIN);
        } catch (WriterException e) {
            throw new IllegalArgumentException("No QR code for " + text.length() + " characters", e);
        }
    }

    private static String drawn(ByteMatrix modules) {
        var path = new StringBuilder();
        for (var y = 0; y < modules.getHeight(); y++)
            for (var x = 0; x < modules.getWidth(); x++)
                if (modules.get(x, y) == 1)
                    path.append('M')
                            .append(x + MARGIN)
                            .append(' ')
                            .append(y + MARGIN)
                            .append("h1v1h-1z");
        return path.toString();
    }
}
