package vn.chiso.reading.ui;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chiso.document.DocumentPlaces;
import vn.chiso.document.SourceDocument;
import vn.chiso.reading.ReaderAddress;
import vn.chiso.reading.TextReader;

/** Sections are shown in the reader, which also without a text knows what they say: figures, findings, requests. */
@Component
class ReadingPlaces implements DocumentPlaces {

    private final TextReader reader;

    ReadingPlaces(TextReader reader) {
        this.reader = reader;
    }

    @Override
    public Optional<String> address(SourceDocument document, String section) {
        return reader.reads(document)
                ? Optional.of(ReaderAddress.of(document.key(), section).link())
                : Optional.empty();
    }
}
