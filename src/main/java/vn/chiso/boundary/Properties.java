package vn.chiso.boundary;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import vn.chiso.base.text.VietnameseText;

/** Reads what a file says of its features: texts and numbers, as they are written. */
final class Properties {

    private static final int LONGEST_TEXT = 120;
    private static final int LONGEST_NAME = 60;

    private final Limits limits;
    private int letters;

    Properties(Limits limits) {
        this.limits = limits;
    }

    void read(JsonParser json, JsonToken value, Map<String, String> kept) {
        if (value != JsonToken.START_OBJECT) {
            json.skipChildren();
            return;
        }
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            String text = scalar(json, json.nextToken());
            if (text == null || name.isBlank() || name.length() > LONGEST_NAME || kept.size() >= limits.properties()) {
                continue;
            }
            letters += name.length() + text.length();
            if (letters > limits.letters()) {
                throw new BoundaryRefused("letters");
            }
            kept.put(VietnameseText.nfc(name.strip()), text);
        }
    }

    /** A text or a number as it is written; null for everything else and for nothing. */
    static @Nullable String scalar(JsonParser json, JsonToken value) {
        if (value != JsonToken.VALUE_STRING && !value.isNumeric()) {
            json.skipChildren();
            return null;
        }
        String text = VietnameseText.nfc(json.getString()).strip();
        String whole = value.isNumeric() && text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
        // a database knows no such letter
        return whole.isEmpty() ? null : cut(whole.replace('\u0000', ' '), LONGEST_TEXT);
    }

    static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
