package vn.chiso.exchange.book;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What each part of a package is said to be, by its name or the ending of it. */
final class ContentTypes {

    private static final String PART = "[Content_Types].xml";

    private final Map<String, String> byName = new HashMap<>();
    private final Map<String, String> byEnding = new HashMap<>();

    private ContentTypes() {}

    static ContentTypes of(Parts parts) {
        ContentTypes types = new ContentTypes();
        try (XmlPart xml = parts.xml(PART)) {
            xml.root("Types");
            while (xml.next()) {
                if (xml.isBegin()) {
                    types.add(xml);
                    parts.refuseMoreThanEntries(types.byName.size() + types.byEnding.size());
                }
            }
        }
        return types;
    }

    private void add(XmlPart xml) {
        String type = xml.attribute("ContentType");
        String name = xml.attribute("PartName");
        String ending = xml.attribute("Extension");
        if (type != null && name != null) {
            byName.put(small(name.startsWith("/") ? name.substring(1) : name), small(type));
        } else if (type != null && ending != null) {
            byEnding.put(small(ending), small(type));
        }
    }

    /** The type of a part in small letters; empty when none is said. */
    String of(String part) {
        String name = small(part);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return byName.getOrDefault(name, byEnding.getOrDefault(ending, ""));
    }

    private static String small(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
