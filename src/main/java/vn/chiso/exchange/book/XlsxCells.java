package vn.chiso.exchange.book;

import org.jspecify.annotations.Nullable;

/** Reads one cell of .xlsx after another. */
final class XlsxCells {

    private final SharedTexts texts;
    private final XlsxStyles styles;
    private final boolean from1904;
    private final int characters;

    /** What the cell holds, as text. */
    private final StringBuilder content = new StringBuilder();

    private @Nullable String place;
    private @Nullable String type;
    private CellStyle style = CellStyle.PLAIN;
    private boolean formula;
    private boolean computed;
    private BookValue.@Nullable Text inline;

    XlsxCells(SharedTexts texts, XlsxStyles styles, boolean from1904, int characters) {
        this.texts = texts;
        this.styles = styles;
        this.from1904 = from1904;
        this.characters = characters;
    }

    /** The cell that begins here, up to its end. */
    void read(XmlPart xml, RowSink sink) {
        begin(xml);
        int column = column(sink, xml);
        sink.at(column);
        int outside = xml.depth() - 1;
        while (xml.next() && xml.depth() > outside) {
            if (xml.isBegin()) {
                switch (xml.element()) {
                    case "v" -> {
                        computed = true;
                        readContent(xml, sink);
                    }
                    case "is" -> readInline(xml, sink);
                    case "f" -> {
                        formula = true;
                        xml.skip();
                    }
                    default -> xml.skip();
                }
            }
        }
        BookValue value = value(xml);
        if (value != null) {
            sink.add(column, value, formula, style);
        }
    }

    private void begin(XmlPart xml) {
        place = null;
        type = null;
        style = styles.get(0);
        formula = false;
        computed = false;
        inline = null;
        content.setLength(0);
        for (int i = 0; i < xml.attributes(); i++) {
            switch (xml.attributeName(i)) {
                case "r" -> place = xml.attribute(i);
                case "t" -> type = xml.attribute(i);
                case "s" -> style = styles.get(Digits.of(xml.attribute(i)));
                default -> {
                    // how the cell is edited
                }
            }
        }
    }

    private int column(RowSink sink, XmlPart xml) {
        if (place == null) {
            return sink.lastColumn() + 1;
        }
        if (CellName.rowOf(place) != sink.row()) {
            throw xml.damaged();
        }
        return CellName.columnOf(place);
    }

    private void readContent(XmlPart xml, RowSink sink) {
        int outside = xml.depth() - 1;
        while (xml.next() && xml.depth() > outside) {
            if (!xml.isBegin() && !xml.isEnd() && !xml.addText(content, characters)) {
                throw sink.tooLong(sink.lastColumn());
            }
        }
    }

    private void readInline(XmlPart xml, RowSink sink) {
        inline = RichText.read(xml, characters);
        if (inline == null) {
            throw sink.tooLong(sink.lastColumn());
        }
    }

    private @Nullable BookValue value(XmlPart xml) {
        if (inline != null) {
            return inline;
        }
        if (content.isEmpty()) {
            // a text that a formula made may be empty; a number may not
            return formula && !(computed && "str".equals(type)) ? BookValue.Failed.NOT_COMPUTED : null;
        }
        return switch (type == null ? "n" : type) {
            case "n" -> Numbers.read(content.toString().strip(), style.format(), from1904);
            case "s" -> shared(xml);
            case "b" ->
                new BookValue.Bool(
                        !content.toString().equals("0") && !content.toString().equals("false"));
            case "e" -> new BookValue.Failed(content.length() > 20 ? content.substring(0, 20) : content.toString());
            case "d" -> Numbers.iso(content.toString().strip());
            default -> BookValue.Text.of(EscapedText.read(content));
        };
    }

    private BookValue shared(XmlPart xml) {
        BookValue.Text text = texts.get(Digits.of(content));
        if (text == null) {
            throw xml.damaged();
        }
        return text;
    }
}
