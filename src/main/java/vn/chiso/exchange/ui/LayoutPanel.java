package vn.chiso.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.chiso.base.text.LegacyText.Encoding;
import vn.chiso.exchange.book.CellName;
import vn.chiso.exchange.intake.Draft;
import vn.chiso.exchange.intake.Offer;
import vn.chiso.exchange.layout.LayoutReader.RowKind;
import vn.chiso.exchange.layout.Mapping;
import vn.chiso.exchange.layout.Opened;
import vn.chiso.exchange.layout.Reading;
import vn.chiso.exchange.layout.SheetTable;

/**
 * Says what a table means: which sheet, where its heads are, what each column is for, and what holds for all of it. A
 * guess, or how such a table was read the last time, is there already; what would come of it is said at once.
 */
final class LayoutPanel extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final transient ImportContext context;
    private final transient Opened.Tables opened;
    private final SerializableBiConsumer<LayoutPanel, Draft> onRead;
    private final CommonFields common;
    private final HeadRows headRows;
    private final MeaningFields meanings;
    private final Div preview = new Div();
    private final Div result = new Div();
    private final Div known = known();
    private final Button read = new Button(getTranslation("import.layout.read"), click -> read());
    private transient SheetTable table;
    private transient Mapping mapping;

    /** @param onRead told what the table offers, read as it was said */
    LayoutPanel(
            ImportContext context,
            Opened.Tables opened,
            SerializableBiConsumer<LayoutPanel, Draft> onRead,
            SerializableRunnable onLeave) {
        this.context = context;
        this.opened = opened;
        this.onRead = onRead;
        table = opened.tables().getFirst();
        mapping = context.layouts().guess(table);
        common = new CommonFields(context, said -> map(mapping.withCommon(said)));
        headRows = new HeadRows((first, last) -> begin(context.layouts().guess(table, first, last)));
        meanings = new MeaningFields(context, (name, key) -> map(mapping.withMeaning(name, key)));
        preview.addClassName("layout__preview");
        preview.getElement().setAttribute("tabindex", "0");
        preview.getElement().setAttribute("role", "region");
        preview.getElement().setAttribute("aria-label", getTranslation("import.layout.preview"));
        result.addClassName("layout__result");
        result.getElement().setAttribute("role", "status");
        read.addThemeVariants(ButtonVariant.PRIMARY);
        Div foot = new Div(result, new Button(getTranslation("paste.cancel"), click -> onLeave.run()), read);
        foot.addClassName("import__foot");
        Div about = new Div(getTranslation("import.layout.about"));
        about.addClassName("muted");
        getContent().addClassNames("card", "import__card", "layout");
        getContent().add(new H2(getTranslation("import.layout.title", opened.fileName())), about);
        if (opened.tables().size() > 1) {
            headRows.before(sheets());
        }
        Div fields = new Div(headRows, common);
        fields.addClassName("layout__fields");
        getContent().add(known, fields, preview, meanings, foot);
        open(mapping);
    }

    /** As such a table was read the last time, which is said, else by a guess. */
    private void open(Mapping guess) {
        Optional<Mapping> before = context.layouts().remembered(table, guess);
        begin(before.orElse(guess));
        known.setVisible(before.isPresent());
    }

    private Div known() {
        Button anew = new Button(
                getTranslation("import.layout.anew"),
                click -> begin(context.layouts().guess(table)));
        anew.addThemeVariants(ButtonVariant.SMALL);
        Div line = new Div(new Span(getTranslation("import.layout.known")), anew);
        line.addClassName("import__line");
        return line;
    }

    private Select<SheetTable> sheets() {
        Select<SheetTable> sheets = new Select<>();
        sheets.setLabel(getTranslation("import.layout.sheet"));
        sheets.setItems(opened.tables());
        sheets.setItemLabelGenerator(SheetTable::name);
        sheets.setValue(table);
        sheets.addValueChangeListener(change -> {
            table = change.getValue();
            open(context.layouts().guess(table));
        });
        return sheets;
    }

    /** Shows a mapping as if nobody had said anything yet. */
    private void begin(Mapping guess) {
        known.setVisible(false);
        headRows.show(guess);
        common.show(guess.common());
        Reading first = map(guess);
        preview.removeAll();
        preview.add(new TablePreview(
                table,
                guess,
                first.rows(),
                context.catalogue(),
                (column, use) -> map(mapping.withColumn(column, use))));
    }

    private Reading map(Mapping said) {
        mapping = said;
        Reading reading = context.layouts().read(opened.fileName(), table, mapping);
        List<Offer> offers = reading.draft().offers();
        long unknown = offers.stream()
                .filter(offer -> offer.aim() instanceof Offer.Aim.Nowhere)
                .count();
        long converted = offers.stream()
                .filter(offer -> offer.writtenIn() != Encoding.UNICODE)
                .count();
        meanings.show(reading.questions());
        result.removeAll();
        if (offers.isEmpty()) {
            result.add(warning(line("import.layout.none")));
        } else {
            result.add(line(
                    "import.layout.result",
                    offers.size() - unknown,
                    unknown,
                    Collections.frequency(reading.rows(), RowKind.HEADING),
                    Collections.frequency(reading.rows(), RowKind.TOTAL)));
        }
        if (!reading.leftOut().isEmpty()) {
            result.add(warning(line(
                    "import.layout.left_out",
                    reading.leftOut().size(),
                    reading.leftOut().stream().map(CellName::column).collect(Collectors.joining(", ")))));
        }
        whyUnknown(offers).ifPresent(result::add);
        if (converted > 0) {
            result.add(line("import.layout.converted", converted));
        }
        read.setEnabled(!offers.isEmpty());
        return reading;
    }

    /** What is missing, where it is the same for a whole table: no agency, no period. */
    private Optional<Div> whyUnknown(List<Offer> offers) {
        return offers.stream()
                .filter(offer -> offer.aim() instanceof Offer.Aim.Nowhere)
                .findFirst()
                .map(offer -> {
                    Offer.Aim.Nowhere why = (Offer.Aim.Nowhere) offer.aim();
                    Div line = line(why.key(), why.shown());
                    line.setText(offer.at().words() + ": " + line.getText());
                    return warning(line);
                });
    }

    private static Div warning(Div line) {
        line.addClassName("paste__why");
        return line;
    }

    private Div line(String key, Object... arguments) {
        return new Div(getTranslation(key, arguments));
    }

    private void read() {
        onRead.accept(
                this, context.layouts().read(opened.fileName(), table, mapping).draft());
    }

    /** Keeps how the table was read for the next one of its form. */
    void remember() {
        context.layouts().remember(table, mapping);
    }
}
