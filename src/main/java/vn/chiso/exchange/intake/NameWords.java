package vn.chiso.exchange.intake;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.chiso.base.text.VietnameseText;

/** The words of a name, by which names are compared that nobody writes the same way. */
final class NameWords {

    private NameWords() {}

    /** Without marks, each once, in their order. */
    static Set<String> of(String name) {
        Set<String> words =
                new LinkedHashSet<>(List.of(VietnameseText.fold(name).split("[^a-z0-9]+", -1)));
        words.remove("");
        return words;
    }

    /** How many of the words another name has too. */
    static int shared(Set<String> words, String other) {
        Set<String> own = of(other);
        own.retainAll(words);
        return own.size();
    }
}
