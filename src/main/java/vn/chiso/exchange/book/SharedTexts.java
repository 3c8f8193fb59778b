package vn.chiso.exchange.book;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiso.exchange.book.BookRefused.Why;

/** The texts that cells of a book refer to by number, kept while it is open. */
final class SharedTexts {

    /** What a part with a font of its own takes besides its letters, counted as letters. */
    private static final int PART = 60;

    private final BookLimits limits;
    private final List<BookValue.Text> texts = new ArrayList<>();
    private long characters;

    SharedTexts(BookLimits limits) {
        this.limits = limits;
    }

    /** Those of .xlsx. */
    static SharedTexts read(XmlPart xml, BookLimits limits) {
        SharedTexts shared = new SharedTexts(limits);
        xml.root("sst");
        while (xml.next()) {
            if (xml.isBegin() && xml.element().equals("si")) {
                BookValue.Text text = RichText.read(xml, limits.characters());
                if (text == null) {
                    throw new BookRefused(Why.CHARACTERS, xml.name(), shared.texts.size(), limits.characters());
                }
                shared.add(text);
            }
        }
        return shared;
    }

    void add(BookValue.Text text) {
        if (texts.size() == limits.sharedTexts()) {
            throw tooMany();
        }
        characters += text.text().length();
        for (BookValue.Text.Part part : text.parts()) {
            characters += part.text().length() + PART;
        }
        if (characters > limits.sharedCharacters()) {
            throw tooMany();
        }
        texts.add(text);
    }

    BookRefused tooMany() {
        return new BookRefused(Why.SHARED_TEXTS, limits.sharedTexts(), limits.sharedCharacters());
    }

    /** The text of a number; null when there is none. */
    BookValue.@Nullable Text get(int index) {
        return index >= 0 && index < texts.size() ? texts.get(index) : null;
    }
}
