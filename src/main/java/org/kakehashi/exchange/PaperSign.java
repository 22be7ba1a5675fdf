package org.kakehashi.exchange;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ServiceLoader;
import org.kakehashi.picture.Sign;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.IkonHandler;
import org.kordamp.ikonli.feather.Feather;

/// The icons of pictures as shapes to be filled, the same that the window shows.
final class PaperSign {
    private static final FontRenderContext FINE = new FontRenderContext(null, true, true);
    /// Icons of our own are lines on a square of 24.
    private static final BasicStroke LINE = new BasicStroke(2, BasicStroke.CAP_ROUND, BasicStroke.JOIN_MITER);

    private PaperSign() {}

    /// @return the shape of the icon around a point
    static Shape at(Sign sign, double x, double y, double size) {
        var shape = switch (sign) {
            case TRAINING -> LINE.createStrokedShape(hat());
            case MONEY -> LINE.createStrokedShape(yen());
            case AGREEMENT -> glyph(Feather.FILE_TEXT);
            case DISPATCH -> glyph(Feather.USERS);
            case STUDY -> glyph(Feather.SEARCH);
            case PILOT -> glyph(Feather.TOOL);
            case BUSINESS -> glyph(Feather.BRIEFCASE);
            case HISTORY -> glyph(Feather.CLOCK);
        };
        var move = AffineTransform.getTranslateInstance(x, y);
        move.scale(size / 24, size / 24);
        move.translate(-12, -12);
        return move.createTransformedShape(shape);
    }

    /// A letter of the icon font, its line box laid over the square.
    private static Shape glyph(Ikon icon) {
        var glyphs = Icons.FONT.createGlyphVector(FINE, Character.toString(icon.getCode()));
        var line = Icons.FONT.getLineMetrics("", FINE);
        double foot = 12 + (line.getAscent() - line.getDescent()) / 2;
        return glyphs.getOutline((float) (12 - glyphs.getLogicalBounds().getCenterX()), (float) foot);
    }

    private static Path2D hat() {
        var hat = new Path2D.Double();
        hat.moveTo(12, 5);
        hat.lineTo(2, 10);
        hat.lineTo(12, 15);
        hat.lineTo(22, 10);
        hat.closePath();
        hat.moveTo(6, 12);
        hat.lineTo(6, 16.5);
        hat.curveTo(8.5, 19, 15.5, 19, 18, 16.5);
        hat.lineTo(18, 12);
        hat.moveTo(22, 10);
        hat.lineTo(22, 15.5);
        return hat;
    }

    private static Path2D yen() {
        var yen = new Path2D.Double();
        yen.moveTo(6, 4);
        yen.lineTo(12, 12);
        yen.lineTo(18, 4);
        yen.moveTo(12, 12);
        yen.lineTo(12, 20.5);
        yen.moveTo(7, 12.5);
        yen.lineTo(17, 12.5);
        yen.moveTo(7, 16.5);
        yen.lineTo(17, 16.5);
        return yen;
    }

    /// Read when the first icon is drawn.
    private static final class Icons {
        static final Font FONT = read();

        private static Font read() {
            var pack = ServiceLoader.load(IkonHandler.class).stream().map(ServiceLoader.Provider::get)
                    .filter(known -> known.supports(Feather.CLOCK.getDescription())).findFirst().orElseThrow();
            try (var in = pack.getFontResourceAsStream()) {
                return Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(24f);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            } catch (FontFormatException broken) {
                throw new IllegalStateException("icons", broken);
            }
        }
    }
}
