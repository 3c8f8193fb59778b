package vn.chiso.exchange.book;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;
import org.jspecify.annotations.Nullable;
import vn.chiso.exchange.book.BookRefused.Why;

/**
 * The XML of a part as it streams by: elements by their local names, attributes, text. No document type, so no entities and
 * nothing from elsewhere; no deeper and with no more names than workbooks have, because parsers remember both.
 */
public final class XmlPart implements Closeable {

    private static final int DEEPEST = 64;
    private static final int MOST_ATTRIBUTES = 100;
    private static final int LONGEST_ATTRIBUTE = 4_000;

    private final InputStream in;
    private final XMLStreamReader xml;
    private final String name;
    private final NameLimit names;
    private int depth;

    private XmlPart(InputStream in, XMLStreamReader xml, String name) {
        this.in = in;
        this.xml = xml;
        this.name = name;
        this.names = new NameLimit(name);
    }

    /** A factory of its own each time: factories remember the names that they met. */
    static XmlPart open(InputStream in, String name) throws IOException {
        XMLInputFactory2 factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory2.IS_COALESCING, false);
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        try {
            return new XmlPart(in, factory.createXMLStreamReader(in), name);
        } catch (XMLStreamException noXml) {
            in.close();
            throw BookRefused.damaged(name, noXml);
        } catch (BookRefused refused) {
            in.close();
            throw refused;
        }
    }

    /** Goes on to the next element's begin or end, or text between them; false at the end of the document. */
    public boolean next() {
        try {
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        begin();
                        return true;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        return true;
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        return true;
                    }
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new BookRefused(Why.DTD, name);
                    default -> {
                        // comments and instructions say nothing
                    }
                }
            }
            return false;
        } catch (XMLStreamException noXml) {
            throw BookRefused.damaged(name, noXml);
        }
    }

    private void begin() {
        if (++depth > DEEPEST
                || xml.getAttributeCount() > MOST_ATTRIBUTES
                || xml.getNamespaceCount() > MOST_ATTRIBUTES) {
            throw new BookRefused(Why.STRANGE_XML, name);
        }
        names.know(xml.getLocalName());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            names.know(xml.getAttributeLocalName(i));
        }
        for (int i = 0; i < xml.getNamespaceCount(); i++) {
            String prefix = xml.getNamespacePrefix(i);
            names.know(prefix == null ? "" : prefix);
        }
    }

    /** Goes on to the first element. */
    public void root(String expected) {
        while (next()) {
            if (isBegin()) {
                if (!element().equals(expected)) {
                    break;
                }
                return;
            }
        }
        throw new BookRefused(Why.DAMAGED, name);
    }

    public boolean isBegin() {
        return xml.getEventType() == XMLStreamConstants.START_ELEMENT;
    }

    public boolean isEnd() {
        return xml.getEventType() == XMLStreamConstants.END_ELEMENT;
    }

    /** The element that begins or ends here. */
    public String element() {
        return xml.getLocalName();
    }

    /** How many elements are open, with the one that begins here. */
    public int depth() {
        return depth;
    }

    String name() {
        return name;
    }

    int attributes() {
        return xml.getAttributeCount();
    }

    String attributeName(int index) {
        return xml.getAttributeLocalName(index);
    }

    String attribute(int index) {
        return xml.getAttributeValue(index);
    }

    /** The attribute of that local name, which people may be told of and readers keep; null when the element has none. */
    public @Nullable String attribute(String wanted) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(wanted)) {
                String value = xml.getAttributeValue(i);
                if (value.length() > LONGEST_ATTRIBUTE) {
                    throw new BookRefused(Why.STRANGE_XML, name);
                }
                return value;
            }
        }
        return null;
    }

    /** Adds the text here, as much as there is room for; false when there was more. */
    public boolean addText(StringBuilder text, int room) {
        int length = xml.getTextLength();
        int fits = Math.min(length, room - text.length());
        text.append(xml.getTextCharacters(), xml.getTextStart(), Math.max(0, fits));
        return fits == length;
    }

    /** Goes past the element that begins here. */
    public void skip() {
        int outside = depth - 1;
        while (depth > outside && next()) {
            // what is inside says nothing
        }
    }

    BookRefused damaged() {
        return new BookRefused(Why.DAMAGED, name);
    }

    @Override
    public void close() {
        try {
            xml.close();
            in.close();
        } catch (XMLStreamException | IOException nothingWasWritten) {
            throw BookRefused.damaged(name, nothingWasWritten);
        }
    }
}
