package vn.chiso.dashboard;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.chiso.document.SourceDocument;
import vn.chiso.observation.Alternative;
import vn.chiso.observation.Figure;

/**
 * Where the figures of a page come from.
 *
 * @param documents ids of the documents that say them, in register order
 * @param files names of the files from which somebody brought them in, in alphabetical order
 * @param typed whether some were typed in
 */
public record Origins(List<Long> documents, List<String> files, boolean typed) {

    /** Of a page without figures. */
    public static final Origins NONE = new Origins(List.of(), List.of(), false);

    /** @param register all documents, in register order */
    public static Origins of(Collection<Figure> figures, List<SourceDocument> register) {
        Set<Long> ids = new HashSet<>();
        Set<String> files = new TreeSet<>();
        boolean typed = false;
        for (Figure figure : figures) {
            Stream.concat(
                            Stream.ofNullable(figure.documentId()),
                            figure.alternatives().stream()
                                    .map(Alternative::documentId)
                                    .filter(id -> id != null))
                    .forEach(ids::add);
            figure.file().ifPresent(files::add);
            typed |= figure.isTyped();
        }
        return new Origins(
                register.stream().map(SourceDocument::id).filter(ids::contains).toList(), List.copyOf(files), typed);
    }

    /** Whether there are figures that no document says. */
    public boolean entered() {
        return typed || !files.isEmpty();
    }
}
