package vn.chiso.demo;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.chiso.document.DocumentService;
import vn.chiso.document.NewDocument;

/** The simulated source documents: a report for every year, and an inspection every fourth one. */
@Component
@Profile("demo")
class DemoDocuments {

    static final String SECTION_OF_AGENCIES = "I";
    static final String SECTION_OF_UNITS = "II";

    /** A heading with nothing below it, as real reports have them. */
    private static final String EMPTY_SECTION = "III";

    private final DocumentService documents;

    DemoDocuments(DocumentService documents) {
        this.documents = documents;
    }

    static String annual(int year) {
        return "S" + year;
    }

    static String inspection(int year) {
        return "K" + year;
    }

    static boolean isInspected(int year) {
        return year % 4 == 0;
    }

    static LocalDate endOfRound(int year) {
        return LocalDate.of(year, 9, 30);
    }

    /** Adds them, the newest first; the cards tell facts of one province. */
    void add(List<Integer> years, String tellingProvinceKey) {
        int position = 0;
        for (int year : years.reversed()) {
            add(
                    annual(year),
                    "ANNUAL",
                    "document.annual",
                    year,
                    DemoFigures.tellingFacts(tellingProvinceKey, year),
                    position++);
            if (isInspected(year)) {
                add(inspection(year), "INSPECTION", "document.inspection", year, List.of(), position++);
            }
        }
    }

    private void add(String key, String kind, String title, int year, List<String> tellingFacts, int position) {
        documents.add(
                new NewDocument(
                        key,
                        kind,
                        null,
                        DemoWords.vi("document.no_number"),
                        DemoWords.en("document.no_number"),
                        kind.equals("ANNUAL") ? LocalDate.of(year + 1, 1, 31) : LocalDate.of(year, 12, 15),
                        null,
                        DemoWords.vi("document.issuer"),
                        DemoWords.vi(title, year),
                        LocalDate.of(year, 1, 1),
                        DemoSize.lastDayOf(year),
                        DemoWords.vi("period.year", year),
                        DemoWords.en("period.year", year),
                        null,
                        "VN",
                        null,
                        tellingFacts),
                position);
        documents.addSection(key, SECTION_OF_AGENCIES, 1, false);
        documents.addSection(key, SECTION_OF_UNITS, 2, false);
        documents.addSection(key, EMPTY_SECTION, 3, true);
    }
}
