package org.jauge.backoffice.tickets;

import org.jauge.tabular.QrCode;

/** A QR code as the path of an SVG drawing: no image to fetch, sharp at any size, nothing for the browser to run. */
public record QrDrawing(String path, int size) {

    static QrDrawing of(String text) {
        var code = QrCode.of(text);
        var path = new StringBuilder();
        code.draw((x, y) -> path.append('M').append(x).append(' ').append(y).append("h1v1h-1z"));
        return new QrDrawing(path.toString(), code.size());
    }
}
