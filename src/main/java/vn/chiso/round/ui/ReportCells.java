package vn.chiso.round.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.NumberText;
import vn.chiso.base.text.Texts;
import vn.chiso.base.ui.ReaderLocale;
import vn.chiso.evidence.ui.EvidenceMark;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureText;
import vn.chiso.observation.ui.FigureCell;
import vn.chiso.round.Form;
import vn.chiso.round.Sheet;
import vn.chiso.round.reuse.Reusable;

/**
 * What the cells of a report show while nobody works in them.
 *
 * @param pieces how many pieces of evidence prove a figure, by its id; left out where there are none
 * @param reusable what the agency has reported elsewhere already
 * @param openEvidence gets the indicator whose evidence is asked for
 */
record ReportCells(Sheet sheet, Map<Long, Integer> pieces, Reusable reusable, SerializableConsumer<Long> openEvidence) {

    Component name(Form.Line line) {
        Locale locale = ReaderLocale.current();
        String name = line.indicator().name(locale);
        boolean retired = line.indicator()
                .edition()
                .isOverOn(sheet.report().round().period().start());
        return new Span(retired ? Texts.get("catalogue.retired.name", locale, name) : name);
    }

    String unit(Form.Line line) {
        return FigureCell.unit(line.indicator(), ReaderLocale.current());
    }

    String numerator(Form.Line line) {
        Figure figure = sheet.figure(line);
        return figure == null ? "" : number(figure.numerator());
    }

    String denominator(Form.Line line) {
        Figure figure = sheet.figure(line);
        return figure == null ? "" : number(figure.denominator());
    }

    /** The answer with the marks of what checks found and of its evidence. */
    Component value(Form.Line line) {
        Locale locale = ReaderLocale.current();
        Figure figure = sheet.figure(line);
        if (figure == null) {
            return FigureCell.silence(locale);
        }
        Indicator indicator = line.indicator();
        Component value =
                FigureCell.withFindings(FigureCell.of(figure, indicator, locale), sheet.findings(line), locale);
        return EvidenceMark.beside(
                value,
                pieces.getOrDefault(figure.observationId(), 0),
                indicator.shortName(locale) + ": " + FigureText.label(figure, indicator, locale),
                () -> openEvidence.accept(indicator.id()));
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "" : NumberText.format(number, ReaderLocale.current());
    }
}
