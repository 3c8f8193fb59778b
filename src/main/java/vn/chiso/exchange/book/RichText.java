package vn.chiso.exchange.book;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a text of .xlsx: plain, or of parts that have fonts of their own. How it is pronounced is left out. */
final class RichText {

    private final XmlPart xml;
    private final int characters;
    private final StringBuilder text = new StringBuilder();
    private final List<BookValue.Text.Part> parts = new ArrayList<>();

    private RichText(XmlPart xml, int characters) {
        this.xml = xml;
        this.characters = characters;
    }

    /**
     * The text of the element that begins here, up to its end.
     *
     * @return null when it has more characters than that
     */
    static BookValue.@Nullable Text read(XmlPart xml, int characters) {
        return new RichText(xml, characters).read();
    }

    private BookValue.@Nullable Text read() {
        int outside = xml.depth() - 1;
        while (xml.next() && xml.depth() > outside) {
            if (xml.isBegin()) {
                boolean fits = switch (xml.element()) {
                    case "t" -> addText();
                    case "r" -> addPart();
                    default -> {
                        xml.skip();
                        yield true;
                    }
                };
                if (!fits) {
                    return null;
                }
            }
        }
        boolean oneFont = parts.stream().allMatch(part -> part.font() == null);
        return new BookValue.Text(EscapedText.read(text), oneFont ? List.of() : List.copyOf(parts));
    }

    private boolean addPart() {
        int outside = xml.depth() - 1;
        int start = text.length();
        String font = null;
        while (xml.next() && xml.depth() > outside) {
            if (xml.isBegin() && xml.element().equals("rFont")) {
                font = FontName.of(xml.attribute("val"));
            } else if (xml.isBegin() && xml.element().equals("t") && !addText()) {
                return false;
            }
        }
        if (text.length() > start) {
            parts.add(new BookValue.Text.Part(EscapedText.read(text.substring(start)), font));
        }
        return true;
    }

    private boolean addText() {
        int outside = xml.depth() - 1;
        while (xml.next() && xml.depth() > outside) {
            if (!xml.isBegin() && !xml.isEnd() && !xml.addText(text, characters)) {
                return false;
            }
        }
        return true;
    }
}
