package vn.chiso.report;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.IRunBody;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import vn.chiso.base.word.WordText;
import vn.chiso.base.word.WordText.Look;

/**
 * Sentences in a Word document. What is cited stands in a bookmark of its own, named by the figure or statement, and leads
 * to where the application shows its source.
 */
final class WordRuns {

    private static final int LONGEST_BOOKMARK = 40;

    private final XWPFDocument document;
    private final String address;
    private final Map<String, String> relations = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private long bookmarks;

    /** @param address of the application; empty where it is not known */
    WordRuns(XWPFDocument document, String address) {
        this.document = document;
        this.address = address.replaceFirst("/+$", "");
    }

    void add(XWPFParagraph paragraph, List<ReportRun> runs, Look look) {
        for (ReportRun run : runs) {
            switch (run) {
                case ReportRun.Words words -> WordText.add(paragraph, words.text(), look);
                case ReportRun.Cited cited -> cite(paragraph, cited.text(), cited.bookmark(), cited.address(), look);
                case ReportRun.Said said -> cite(paragraph, said.text(), said.bookmark(), said.address(), look);
            }
        }
    }

    private void cite(XWPFParagraph paragraph, String written, String name, @Nullable String place, Look look) {
        String text = together(written);
        BigInteger id = BigInteger.valueOf(++bookmarks);
        CTBookmark start = paragraph.getCTP().addNewBookmarkStart();
        start.setId(id);
        start.setName(unique(name));
        if (place == null) {
            WordText.add(paragraph, text, look);
        } else {
            CTHyperlink link = paragraph.getCTP().addNewHyperlink();
            link.setId(relation(place));
            WordText.set(new XWPFRun(link.addNewR(), (IRunBody) paragraph), text, look);
        }
        paragraph.getCTP().addNewBookmarkEnd().setId(id);
    }

    /** A line never breaks between a number and its sign. */
    private static String together(String text) {
        return text.replace(" %", "\u00a0%").replace("≈ ", "≈\u00a0").replace("> ", ">\u00a0");
    }

    /** A figure that is written twice has a second bookmark. */
    private String unique(String name) {
        String base = name.length() > LONGEST_BOOKMARK - 4 ? name.substring(0, LONGEST_BOOKMARK - 4) : name;
        String unique = base;
        for (int again = 2; !names.add(unique); again++) {
            unique = base + "_" + again;
        }
        return unique;
    }

    /** Relations are numbered in the order of the text, so their ids are the same each time. */
    private String relation(String place) {
        return relations.computeIfAbsent(
                place,
                one -> document.getPackagePart()
                        .addExternalRelationship(
                                address + "/" + one,
                                XWPFRelation.HYPERLINK.getRelation(),
                                "source" + (relations.size() + 1))
                        .getId());
    }
}
