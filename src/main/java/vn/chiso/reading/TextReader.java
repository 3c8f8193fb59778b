package vn.chiso.reading;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.document.DocumentService;
import vn.chiso.document.SourceDocument;
import vn.chiso.document.text.Passage;
import vn.chiso.document.text.PassageKind;
import vn.chiso.document.text.ReportText;
import vn.chiso.document.text.Section;
import vn.chiso.indicator.Catalogue;
import vn.chiso.observation.FigureService;
import vn.chiso.observation.ReadingRights;
import vn.chiso.reading.PlacedStatement.Place;
import vn.chiso.reading.ReportPage.MarkedPassage;
import vn.chiso.reading.ReportPage.Part;

/**
 * Reports as they are read. Whoever reads the unit or the agency of a report reads its text; sections that tell of single
 * agencies what the reader may not know of them are withheld whole.
 */
@Service
@Transactional(readOnly = true)
public class TextReader {

    private final JdbcClient jdbc;
    private final DocumentService documents;
    private final TextStore texts;
    private final PlaceStore places;
    private final SignedCopies signatures;
    private final FigureService figures;
    private final Catalogue catalogue;
    private final ReadingAccess access;
    private final ReadingRights rights;

    TextReader(
            JdbcClient jdbc,
            DocumentService documents,
            TextStore texts,
            PlaceStore places,
            SignedCopies signatures,
            FigureService figures,
            Catalogue catalogue,
            ReadingAccess access,
            ReadingRights rights) {
        this.jdbc = jdbc;
        this.documents = documents;
        this.texts = texts;
        this.places = places;
        this.signatures = signatures;
        this.figures = figures;
        this.catalogue = catalogue;
        this.access = access;
        this.rights = rights;
    }

    private record Imported(String file, OffsetDateTime at) {}

    /** The reports that the user may read, in the order of the register, and how complete each is. */
    public List<ReportState> states() {
        Map<Long, Imported> imported = new HashMap<>();
        jdbc.sql("select document_id, file_name, imported_at from document_text")
                .query(row -> {
                    imported.put(
                            row.getLong("document_id"),
                            new Imported(
                                    row.getString("file_name"), row.getObject("imported_at", OffsetDateTime.class)));
                });
        Map<Long, SignedCopy> signed = signatures.all();
        return documents.all().stream()
                .filter(access::reads)
                .map(document -> {
                    List<PlacedStatement> said = readable(places.of(document.id()));
                    Imported text = imported.get(document.id());
                    return new ReportState(
                            document,
                            said.size(),
                            (int) said.stream()
                                    .filter(PlacedStatement::hasPassage)
                                    .count(),
                            text == null ? null : text.file(),
                            text == null ? null : text.at().toInstant(),
                            signed.get(document.id()));
                })
                .toList();
    }

    /** A report with its text, as far as it was imported; empty when there is none for the user. */
    public Optional<ReportPage> page(long documentId) {
        return documents.all().stream()
                .filter(one -> one.id() == documentId && access.reads(one))
                .findFirst()
                .map(this::page);
    }

    private ReportPage page(SourceDocument document) {
        List<PlacedStatement> all = places.of(document.id());
        List<PlacedStatement> said = readable(all);
        Set<String> told = said.stream().map(PlacedStatement::factKey).collect(Collectors.toSet());
        Set<Integer> withheld = withheld(all);
        List<Part> parts = texts.text(document.id()).map(ReportText::sections).orElse(List.of()).stream()
                .map(section -> withheld.contains(section.ordinal())
                        ? new Part(
                                new Section(section.ordinal(), section.path(), section.title(), List.of()),
                                true,
                                List.of())
                        : new Part(section, false, marked(section, all, told)))
                .toList();
        return new ReportPage(
                document, parts, said, figures.byFacts(told), signatures.all().get(document.id()));
    }

    private static List<MarkedPassage> marked(Section section, List<PlacedStatement> all, Set<String> told) {
        return section.passages().stream()
                .map(passage -> new MarkedPassage(passage, Marking.of(section.ordinal(), passage, all, told)))
                .toList();
    }

    /** The passages that say what these statements do, by their keys; without those that are not known or withheld. One
     * statement where no text was imported. */
    public Map<String, Sentence> sentences(long documentId, Collection<String> factKeys) {
        Map<String, Sentence> found = new HashMap<>();
        Set<Integer> parts = new HashSet<>();
        jdbc.sql("""
                select st.fact_key, p.part, p.numbers, w.ordinal, w.kind, w.words, d.path
                from statement_place p
                join statement st on st.id = p.statement_id and st.province_id = p.province_id
                join document_passage w on w.document_id = p.document_id and w.part = p.part and w.ordinal = p.passage
                join document_part d on d.document_id = p.document_id and d.ordinal = p.part
                where p.document_id = :document and st.fact_key in (:keys)""")
                .param("document", documentId)
                .param("keys", factKeys.isEmpty() ? List.of("") : factKeys)
                .query(row -> {
                    parts.add(row.getInt("part"));
                    found.put(
                            row.getString("fact_key"),
                            new Sentence(
                                    row.getString("path"),
                                    new Passage(
                                            row.getInt("ordinal"),
                                            PassageKind.valueOf(row.getString("kind")),
                                            row.getString("words")),
                                    PlaceStore.spans(row.getString("numbers"))));
                });
        boolean told = found.isEmpty()
                || documents.all().stream().anyMatch(one -> one.id() == documentId && access.reads(one));
        if (!told || (!found.isEmpty() && !Collections.disjoint(parts, withheld(places.of(documentId))))) {
            return Map.of();
        }
        return found;
    }

    /** A passage that was searched for. */
    public record Found(SourceDocument document, String path, int passage, String words) {}

    /**
     * The passages that the user may read in which all words occur, document by document.
     *
     * @param words without marks, in small letters
     */
    public List<Found> find(List<String> words, int most) {
        Map<Long, Set<Integer>> withheld = new HashMap<>();
        return texts.find(words, most).stream()
                .filter(hit -> access.reads(documents.byId(hit.documentId())))
                .filter(hit -> !withheld.computeIfAbsent(hit.documentId(), id -> withheld(places.of(id)))
                        .contains(hit.part()))
                .map(hit -> new Found(documents.byId(hit.documentId()), hit.path(), hit.ordinal(), hit.words()))
                .toList();
    }

    /** Whether a signed copy of a report locks its figures. */
    public boolean isSigned(long documentId) {
        return signatures.all().containsKey(documentId);
    }

    /** Whether the user may read the document. */
    public boolean reads(SourceDocument document) {
        return access.reads(document);
    }

    /** Whether the user may import the text of the document, and correct where figures stand in it. */
    public boolean keeps(SourceDocument document) {
        return access.keeps(document);
    }

    /** Whether the user may read the document and everything that it says. */
    boolean tellsAll(long documentId) {
        return access.reads(documents.byId(documentId))
                && withheld(places.of(documentId)).isEmpty();
    }

    private List<PlacedStatement> readable(List<PlacedStatement> all) {
        return all.stream().filter(this::isReadable).toList();
    }

    private boolean isReadable(PlacedStatement said) {
        return rights.reads(
                said.subject().unitId(),
                said.subject().agencyId(),
                catalogue.indicator(said.indicatorId()).sensitive());
    }

    private Set<Integer> withheld(List<PlacedStatement> all) {
        Set<Integer> parts = new HashSet<>();
        for (PlacedStatement said : all) {
            Place place = said.place();
            if (place != null
                    && said.subject().agencyId() != null
                    && catalogue.indicator(said.indicatorId()).sensitive()
                    && !isReadable(said)) {
                parts.add(place.part());
            }
        }
        return parts;
    }
}
