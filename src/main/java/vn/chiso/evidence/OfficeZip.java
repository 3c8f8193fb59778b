package vn.chiso.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Word and Excel files, which are ZIP files: told by their list of contents. Nothing is unpacked but the one part that
 * names the others, and of that no more than is allowed. */
final class OfficeZip {

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String MAIN = "application/vnd.openxmlformats-officedocument.";
    private static final String WORD = MAIN + "wordprocessingml.document.main+xml";
    private static final String EXCEL = MAIN + "spreadsheetml.sheet.main+xml";

    private static final int MOST_ENTRIES = 10_000;
    private static final int LONGEST_LIST = 1 << 20;
    private static final long LARGEST_UNPACKED = 1L << 30;

    private OfficeZip() {}

    /** @throws EvidenceRefused when it is neither, would unpack to more than a gigabyte, or carries macros */
    static FileKind kind(Path file, String name) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            demandSmall(zip, name);
            ZipEntry list = zip.getEntry(CONTENT_TYPES);
            if (list == null) {
                throw new EvidenceRefused("evidence.refused.type", name);
            }
            Map<String, String> parts = parts(zip, list);
            if (zip.stream().anyMatch(OfficeZip::isMacro)
                    || parts.values().stream().anyMatch(OfficeZip::runsCode)) {
                throw new EvidenceRefused("evidence.refused.macros", name);
            }
            if (holds(zip, parts, WORD)) {
                return FileKind.DOCX;
            }
            if (holds(zip, parts, EXCEL)) {
                return FileKind.XLSX;
            }
            throw new EvidenceRefused("evidence.refused.type", name);
        } catch (ZipException | XMLStreamException | IllegalArgumentException broken) {
            throw new EvidenceRefused("evidence.refused.damaged", name);
        }
    }

    /** What the list says; that is what a program believes that unpacks it. */
    private static void demandSmall(ZipFile zip, String name) {
        // sizes that are said to be enormous must not add up to a small one
        long unpacked = zip.stream()
                .mapToLong(entry -> Math.min(entry.getSize(), LARGEST_UNPACKED + 1))
                .sum();
        if (zip.size() > MOST_ENTRIES || unpacked > LARGEST_UNPACKED) {
            throw new EvidenceRefused("evidence.refused.bomb", name);
        }
        if (zip.stream().map(ZipEntry::getName).anyMatch(OfficeZip::leadsOut)) {
            throw new EvidenceRefused("evidence.refused.damaged", name);
        }
    }

    private static boolean leadsOut(String entry) {
        return entry.startsWith("/") || entry.contains("..") || entry.contains("\\") || entry.contains(":");
    }

    private static boolean isMacro(ZipEntry entry) {
        String small = entry.getName().toLowerCase(Locale.ROOT);
        return small.endsWith("vbaproject.bin") || small.contains("/macrosheets/") || small.contains("/activex/");
    }

    private static boolean runsCode(String contentType) {
        String small = contentType.toLowerCase(Locale.ROOT);
        return small.contains("macroenabled") || small.contains("vbaproject");
    }

    private static boolean holds(ZipFile zip, Map<String, String> parts, String contentType) {
        return parts.entrySet().stream()
                .anyMatch(part -> part.getValue().equals(contentType)
                        && zip.getEntry(part.getKey().substring(1)) != null);
    }

    /** Content types by the names of parts, each name with a slash before it. */
    private static Map<String, String> parts(ZipFile zip, ZipEntry list) throws IOException, XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        Map<String, String> parts = new HashMap<>();
        try (InputStream in = zip.getInputStream(list)) {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(in.readNBytes(LONGEST_LIST)));
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("Override")) {
                    parts.put(attribute(xml, "PartName"), attribute(xml, "ContentType"));
                }
            }
        }
        return parts;
    }

    private static String attribute(XMLStreamReader xml, String name) throws XMLStreamException {
        String value = xml.getAttributeValue(null, name);
        if (value == null || value.isEmpty()) {
            throw new XMLStreamException("Without " + name);
        }
        return value;
    }
}
