package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.chart.ApexChart;
import vn.chiso.base.chart.CardPicture;
import vn.chiso.base.chart.ChartModel;
import vn.chiso.base.chart.ChartTable;
import vn.chiso.base.table.CaptionedTable;
import vn.chiso.base.text.Texts;
import vn.chiso.base.ui.Card;
import vn.chiso.base.ui.CardState;
import vn.chiso.base.ui.EmptyState;
import vn.chiso.base.ui.IconButton;
import vn.chiso.base.ui.ReaderLocale;
import vn.chiso.base.ui.Symbol;
import vn.chiso.dashboard.DashboardData;
import vn.chiso.dashboard.DashboardFilter;

/** What every card can do: switch between chart and table, open large, save. Draws only what has changed. */
final class CardTools {

    private final Card card;
    private final CardContext context;
    private final SerializableConsumer<String> onMark;
    private final List<Component> first = new ArrayList<>();
    private List<@Nullable Object> drawn = List.of();
    private boolean switching;

    CardTools(Card card, CardContext context) {
        this(card, context, key -> {});
    }

    /** @param onMark what a click on a mark of the chart does, with the mark's key */
    CardTools(Card card, CardContext context, SerializableConsumer<String> onMark) {
        this.card = card;
        this.context = context;
        this.onMark = onMark;
    }

    /** A control of the card's own, before the usual ones. */
    void addFirst(Component control) {
        first.add(control);
    }

    /** Whether any of what a card draws differs from the last time it asked; language included. */
    boolean changed(@Nullable Object... parts) {
        List<@Nullable Object> now = new ArrayList<>(Arrays.asList(parts));
        now.add(ReaderLocale.current());
        boolean changed = !now.equals(drawn);
        drawn = now;
        switching &= changed;
        return changed;
    }

    /** Returns the content as it stands in the card. */
    Component show(DashboardData data, CardView view) {
        return show(data, view, body(data.filter(), view));
    }

    /** Shows a content that the card keeps from one time to the next. */
    Component show(DashboardData data, CardView view, Component body) {
        SerializableSupplier<CaptionedTable> file = () -> captioned(data, view);
        return show(data, view, body, file, file);
    }

    /** Shows a part of a table of which the whole is saved; {@code whole} is read when it is. */
    Component showPart(DashboardData data, CardView view, SerializableSupplier<CaptionedTable> whole) {
        return show(data, view, view.body().get(), () -> captioned(data, view), whole);
    }

    /** The table of a view with what is written around it. */
    CaptionedTable captioned(DashboardData data, CardView view) {
        return new CaptionedTable(view.table().get(), Captions.of(data, view, context, ReaderLocale.current()));
    }

    private Component show(
            DashboardData data,
            CardView view,
            Component body,
            SerializableSupplier<CaptionedTable> file,
            SerializableSupplier<CaptionedTable> whole) {
        PageTables.put(card, whole);
        card.show(new CardState.Content(view.title(), view.subtitle(), body));
        List<Component> actions = new ArrayList<>(first);
        if (view.chart() != null) {
            actions.add(tableSwitch(data.filter()));
        }
        actions.add(new IconButton(
                Symbol.MAXIMIZE_2,
                text("files.large"),
                () -> LargeView.open(view.title(), view.subtitle(), body(data.filter(), view), view.chart() == null)));
        actions.add(
                body instanceof ApexChart chart
                        ? new CardFiles(file, chart, context.exports())
                        : new CardFiles(
                                file,
                                whole,
                                () -> new CardPicture(view.picture(), CardFiles::failed),
                                context.exports()));
        card.setActions(actions.toArray(Component[]::new));
        card.setFoot(view.foot().toArray(Component[]::new));
        return body;
    }

    void showEmpty(String title, String what, String why) {
        drawn = List.of();
        switching = false;
        PageTables.remove(card);
        card.setActions(first.toArray(Component[]::new));
        card.show(new CardState.Empty(title, new EmptyState(Symbol.FILE_TEXT, what, why)));
    }

    /** Takes the focus again after the card that it belongs to was drawn anew because of it. */
    private IconButton tableSwitch(DashboardFilter filter) {
        boolean tables = filter.tables();
        IconButton button = new IconButton(
                tables ? Symbol.CHART_COLUMN : Symbol.TABLE, text(tables ? "files.as_chart" : "files.as_table"), () -> {
                    switching = true;
                    context.navigate().accept(filter.withTables(!tables));
                });
        button.setPressed(tables);
        if (switching) {
            switching = false;
            button.focus();
        }
        return button;
    }

    private Component body(DashboardFilter filter, CardView view) {
        SerializableSupplier<ChartModel> model = view.chart();
        return model == null ? view.body().get() : filter.tables() ? table(model.get()) : chart(model);
    }

    private ApexChart chart(SerializableSupplier<ChartModel> model) {
        ApexChart chart = new ApexChart(model);
        chart.addMarkClickListener(click -> onMark.accept(click.getKey()));
        return chart;
    }

    private ChartTable table(ChartModel model) {
        return new ChartTable(
                model,
                new ChartTable.Headings(
                        text("files.head.subject"),
                        text("files.head.period"),
                        text("files.head.figure"),
                        text("files.head.reading")));
    }

    private String text(String key) {
        return Texts.get(key, ReaderLocale.current());
    }
}
