package vn.chiso.base.text;

import java.util.Locale;

/** Something that is called differently in each language, such as an argument of a text whose reader is not known yet. */
@FunctionalInterface
public interface InLanguage {

    String in(Locale locale);
}
