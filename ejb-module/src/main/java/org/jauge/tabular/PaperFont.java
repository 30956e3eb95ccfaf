package org.jauge.tabular;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The letters of everything that is printed: brought along, for a reader's own fonts may lack the accents. */
public final class PaperFont {

    private static final String FILE = "DejaVuSans.ttf";
    private static final byte[] NO_METRICS = {}; // a font of this kind has them in itself

    private PaperFont() {}

    public static BaseFont embedded() {
        try (var file = PaperFont.class.getResourceAsStream(FILE)) {
            if (file == null) throw new IllegalStateException("No font " + FILE);
            return BaseFont.createFont(
                    FILE, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.CACHED, file.readAllBytes(), NO_METRICS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (DocumentException e) {
            throw new IllegalStateException(e);
        }
    }
}
