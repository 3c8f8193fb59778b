package vn.chiso.base.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What spreadsheets put on the clipboard, and the cells that come of it. */
class CopiedCellsTest {

    @Test
    void tabsPartCellsAndLinesPartRows() {
        assertEquals(List.of(List.of("1", "2"), List.of("3", "4")), CopiedCells.read("1\t2\r\n3\t4\r\n"));
        assertEquals(List.of(List.of("1", "2"), List.of("3", "4")), CopiedCells.read("1\t2\n3\t4"));
    }

    @Test
    void emptyCellsStay() {
        assertEquals(List.of(List.of("", "2", ""), List.of("", "", "")), CopiedCells.read("\t2\t\r\n\t\t\r\n"));
        assertEquals(List.of(List.of("1"), List.of("")), CopiedCells.read("1\r\n\r\n"));
        assertEquals(List.of(), CopiedCells.read(""));
    }

    @Test
    void quotesHoldLinesTabsAndQuotes() {
        assertEquals(
                List.of(List.of("một\nhai", "nói \"có\"\tlại"), List.of("3")),
                CopiedCells.read("\"một\nhai\"\t\"nói \"\"có\"\"\tlại\"\r\n3\r\n"));
    }

    @Test
    void quotesThatDoNotCloseTheCellAreLetters() {
        assertEquals(List.of(List.of("\"Đề án\" 06", "5")), CopiedCells.read("\"Đề án\" 06\t5"));
        assertEquals(List.of(List.of("\"", "5")), CopiedCells.read("\"\t5"));
    }

    @Property
    void whatASpreadsheetCopiesIsReadBack(@ForAll("blocks") List<List<String>> block) {
        String copied = block.stream()
                .map(row -> row.stream().map(CopiedCellsTest::copied).collect(Collectors.joining("\t")) + "\r\n")
                .collect(Collectors.joining());
        assertEquals(block, CopiedCells.read(copied));
    }

    @Provide
    Arbitrary<List<List<String>>> blocks() {
        Arbitrary<String> cell =
                Arbitraries.strings().withChars("1.,%ế \"\t\n\r").ofMaxLength(6);
        return cell.list().ofMinSize(1).ofMaxSize(4).list().ofMaxSize(4);
    }

    private static String copied(String cell) {
        return cell.matches("(?s).*[\t\n\r\"].*") ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
    }
}
