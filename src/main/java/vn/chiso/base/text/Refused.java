package vn.chiso.base.text;

import java.util.Arrays;
import java.util.Locale;

/**
 * Something that was asked for and not done; nothing was written. The key names a text of the bundles that says what is
 * wrong and what to do; the arguments go into it,
 * those that are {@link InLanguage} in the language of the reader.
 */
public abstract class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] arguments;

    protected Refused(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = arguments.clone();
    }

    public final String key() {
        return key;
    }

    /** What goes into the text; empty after the exception was serialised. */
    public final Object[] arguments() {
        return arguments == null ? new Object[0] : arguments.clone();
    }

    /** What is wrong, in the language of the reader. */
    public String in(Locale locale) {
        return Texts.get(
                key,
                locale,
                Arrays.stream(arguments())
                        .map(one -> one instanceof InLanguage named ? named.in(locale) : one)
                        .toArray());
    }
}
