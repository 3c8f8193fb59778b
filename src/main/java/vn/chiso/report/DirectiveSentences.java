package vn.chiso.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.Texts;
import vn.chiso.document.directive.CitationRole;
import vn.chiso.document.directive.DirectiveDocument;
import vn.chiso.document.directive.DirectiveKind;

/** The documents that a report rests on, and those that its subject has issued. */
final class DirectiveSentences {

    private final ReportMaterial material;
    private final Citations citations;
    private final Templates words;
    private final Locale locale;

    DirectiveSentences(ReportMaterial material, Citations citations, Templates words) {
        this.material = material;
        this.citations = citations;
        this.words = words;
        locale = material.request().locale();
    }

    /** The documents that the subject has issued. */
    List<ReportBlock> issued() {
        return Lines.of(
                words,
                "issued",
                material.cited(CitationRole.ISSUED).stream()
                        .map(one -> List.of(citations.said(
                                Runs.text(directive("directive", one.directive())),
                                one.fact(),
                                source(),
                                one.section())))
                        .toList());
    }

    /** What the report rests on, one line each, the last with a full stop. */
    List<ReportBlock> bases() {
        List<ReportMaterial.Cited> bases = material.cited(CitationRole.BASIS);
        List<ReportBlock> blocks = new ArrayList<>();
        for (int i = 0; i < bases.size(); i++) {
            String end = i == bases.size() - 1 ? "." : ";";
            ReportMaterial.Cited one = bases.get(i);
            blocks.add(new ReportBlock.Basis(Runs.with(
                    List.of(citations.said(
                            Runs.text(directive("basis", one.directive())), one.fact(), source(), one.section())),
                    end)));
        }
        return blocks;
    }

    /** The same within a sentence. */
    List<ReportRun> basesInLine() {
        return Runs.enumerate(
                material.cited(CitationRole.BASIS).stream()
                        .map(one -> List.of(citations.said(
                                Runs.text(directive("directive_short", one.directive())),
                                one.fact(),
                                source(),
                                one.section())))
                        .toList(),
                words.text("and"));
    }

    private List<ReportRun> directive(String sentence, DirectiveDocument one) {
        Map<String, List<ReportRun>> given = new HashMap<>();
        @Nullable String number = one.number();
        given.put(
                "kind",
                Runs.words(
                        one.kind() == DirectiveKind.OTHER
                                ? words.text("document")
                                : Texts.get(one.kind().key(), locale)));
        given.put("number", number == null ? List.of() : Runs.words(number));
        given.put("day", one.issueDate() == null ? List.of() : Runs.words(LongDay.of(one.issueDate(), locale)));
        given.put("issuer", Runs.words(one.issuer()));
        given.put("subject", Runs.words(one.subject()));
        return words.get(sentence).fill(given);
    }

    private long source() {
        return Objects.requireNonNull(material.source()).id();
    }
}
