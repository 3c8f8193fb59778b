package vn.chiso.comparison.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.chart.ApexChart;
import vn.chiso.base.chart.CardPicture;
import vn.chiso.base.chart.ChartModel;
import vn.chiso.base.table.CaptionedTable;
import vn.chiso.base.table.FileTable;
import vn.chiso.base.ui.Card;
import vn.chiso.base.ui.CardState;
import vn.chiso.base.ui.EmptyState;
import vn.chiso.base.ui.IconButton;
import vn.chiso.base.ui.Symbol;
import vn.chiso.comparison.Comparison;
import vn.chiso.comparison.ComparisonRequest;
import vn.chiso.comparison.Drawing;
import vn.chiso.dashboard.ui.CardFiles;
import vn.chiso.dashboard.ui.LargeView;

/** The comparison as it is drawn, with the choice of drawings, the large view and the files; the ranking below. */
final class CompareCard extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient CompareContext context;
    private final transient List<ComparisonDrawing> drawings;
    private final SerializableConsumer<ComparisonRequest> open;
    private final Card card;
    private final RankingCard ranking;
    private final Select<Drawing> ways = new Select<>();
    private transient @Nullable Comparison shown;

    CompareCard(
            CompareContext context, List<ComparisonDrawing> drawings, SerializableConsumer<ComparisonRequest> open) {
        this.context = context;
        this.drawings = drawings.stream()
                .sorted(Comparator.comparing(ComparisonDrawing::kind))
                .toList();
        this.open = open;
        card = new Card(getTranslation("compare.title"));
        card.addClassName("compare__card");
        ranking = new RankingCard(open);
        ways.addClassNames("filter-field", "compare__ways");
        ways.setItems(this.drawings.stream().map(ComparisonDrawing::kind).toList());
        ways.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null && shown != null) {
                open.accept(shown.request().withShow(change.getValue()));
            }
        });
        getContent().addClassName("compare__cards");
        getContent().add(card, ranking);
    }

    void show(Comparison comparison) {
        shown = comparison;
        DrawingPage page = new DrawingPage(context, open, getLocale());
        ways.setItemLabelGenerator(one -> getTranslation(one.key()));
        ways.setAriaLabel(getTranslation("compare.drawing"));
        ways.setValue(drawing(comparison).kind());
        ranking.show(comparison, page);
        if (comparison.isEmpty()) {
            showEmpty(
                    getTranslation("compare.empty"),
                    comparison.subjects().isEmpty() ? getTranslation("compare.empty.subjects") : noRows(comparison));
            return;
        }
        Drawn drawn = drawing(comparison).draw(comparison, page);
        FileTable table = drawn.table();
        if (!drawn.refused().isEmpty() || table == null) {
            showEmpty(drawn.title(), drawn.refused());
            return;
        }
        show(comparison, Succeeded.line(comparison, page).map(drawn::and).orElse(drawn), table, page);
    }

    private String noRows(Comparison comparison) {
        return getTranslation(
                comparison.request().differencesOnly() && comparison.lead() != null
                        ? "compare.empty.differences.text"
                        : "compare.empty.figures");
    }

    private ComparisonDrawing drawing(Comparison comparison) {
        return drawings.stream()
                .filter(one -> one.kind() == comparison.request().show())
                .findFirst()
                .orElseGet(drawings::getFirst);
    }

    private void showEmpty(String what, String why) {
        card.setFlush(false);
        card.setActions(ways);
        card.show(new CardState.Empty(what, new EmptyState(Symbol.GIT_COMPARE, what, why)));
    }

    private void show(Comparison comparison, Drawn drawn, FileTable table, DrawingPage page) {
        ChartModel model = drawn.chart();
        Component body = model == null ? drawn.body().get() : chart(model, comparison, page);
        SerializableSupplier<CaptionedTable> file =
                () -> new CaptionedTable(table, CompareCaptions.of(comparison, drawn, context, getLocale()));
        card.setFlush(model == null);
        card.show(new CardState.Content(drawn.title(), drawn.subtitle(), body));
        List<Component> actions = new ArrayList<>();
        actions.add(ways);
        actions.add(new IconButton(
                Symbol.MAXIMIZE_2,
                getTranslation("files.large"),
                () -> LargeView.open(
                        drawn.title(),
                        drawn.subtitle(),
                        model == null ? drawn.body().get() : chart(model, comparison, page),
                        model == null)));
        actions.add(
                body instanceof ApexChart chart
                        ? new CardFiles(file, chart, context.exports())
                        : new CardFiles(file, () -> new CardPicture(null, CardFiles::failed), context.exports()));
        card.setActions(actions.toArray(Component[]::new));
        card.setFoot(drawn.foot().toArray(Component[]::new));
    }

    private static ApexChart chart(ChartModel model, Comparison comparison, DrawingPage page) {
        ApexChart chart = new ApexChart(model);
        chart.addMarkClickListener(click -> page.open(click.getKey(), comparison));
        return chart;
    }
}
