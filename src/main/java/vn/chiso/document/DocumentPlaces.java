package vn.chiso.document;

import java.util.Optional;

/** Where the application shows what a section of a report says. Whoever shows it provides it. */
public interface DocumentPlaces {

    /** The address relative to the application; empty when there is nothing there that the user may read. */
    Optional<String> address(SourceDocument document, String section);
}
