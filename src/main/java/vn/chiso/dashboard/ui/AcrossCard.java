package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.table.Cell;
import vn.chiso.base.table.Column;
import vn.chiso.base.table.FileTable;
import vn.chiso.base.ui.Card;
import vn.chiso.dashboard.DashboardData;
import vn.chiso.dashboard.DashboardFilter;
import vn.chiso.dashboard.Nation;
import vn.chiso.dashboard.Shown;
import vn.chiso.observation.ui.Sign;

/**
 * Indicators that several provinces report, side by side; years and scopes differ, so nothing is ranked. Where they would be
 * thousands of cells, those that most provinces report stand here at first, and all of them in the file.
 */
final class AcrossCard extends Composite<Card> implements HasStyle {

    private static final long serialVersionUID = 1L;

    /** Lets the table take the focus that the button, which is gone, had. */
    private static final String TO_THE_TABLE =
            "const first = this.querySelector('.table--across tbody button'); first && first.focus();";

    private final transient CardContext context;
    private final Card card = new Card(getTranslation("nation.across.card"));
    private final transient CardTools tools;
    private final FocusMemory focus = new FocusMemory();
    private transient @Nullable DashboardFilter filter;
    private final transient Function<DashboardFilter, DashboardData> whole;
    private boolean all;

    /** @param whole reads the lines that a page does not come with */
    AcrossCard(CardContext context, Function<DashboardFilter, DashboardData> whole) {
        this.context = context;
        this.whole = whole;
        tools = new CardTools(card, context);
        card.setFlush(true);
        setVisible(false);
    }

    @Override
    protected Card initContent() {
        return card;
    }

    /** Shows the table, and hides below the nation. */
    void show(DashboardData data) {
        filter = data.filter();
        Nation nation = data.nation();
        setVisible(nation != null);
        if (nation != null && tools.changed(nation.across(), data.indicator())) {
            if (nation.across().isEmpty()) {
                tools.showEmpty(
                        getTranslation("nation.across.card"),
                        getTranslation("nation.across.empty"),
                        getTranslation("nation.across.empty.text"));
            } else {
                draw(all ? whole.apply(data.filter()) : data);
            }
        }
        focus.forget();
    }

    private void draw(DashboardData data) {
        CardView view = view(data);
        Nation nation = nation(data);
        if (nation.across().size() < nation.comparable()) {
            DashboardFilter shown = data.filter();
            tools.showPart(data, view, () -> {
                DashboardData everything = whole.apply(shown);
                return tools.captioned(everything, view(everything));
            });
        } else {
            tools.show(data, view);
        }
    }

    private CardView view(DashboardData data) {
        Nation nation = nation(data);
        ShownWords words = new ShownWords(context, getLocale());
        List<AcrossColumn> columns = AcrossColumn.of(nation, words);
        Set<Sign> signs = signs(nation);
        List<Component> foot = new ArrayList<>(List.of(new LegendLine(signs)));
        if (nation.across().size() < nation.comparable()) {
            foot.add(rest(nation));
        }
        foot.add(CompareLink.of(
                context,
                data.filter(),
                "provinces",
                nation.across().stream().map(Nation.Across::indicator).toList()));
        return CardView.table(
                        getTranslation("nation.across.title", nation.comparable()),
                        getTranslation("nation.across.subtitle"),
                        () -> new Drawn(
                                "table",
                                focus,
                                buttons -> new AcrossTable(
                                                context, () -> Objects.requireNonNull(filter), buttons, words)
                                        .of(nation.across(), columns)),
                        () -> file(nation, columns, words, data.filter()),
                        signs)
                .withFoot(foot.toArray(Component[]::new));
    }

    private static Nation nation(DashboardData data) {
        return Objects.requireNonNull(data.nation());
    }

    /** Says how many are left out, and reads them. */
    private Component rest(Nation nation) {
        int of = nation.comparable();
        NativeButton button = new NativeButton(getTranslation("nation.across.all", of), clicked -> {
            all = true;
            draw(whole.apply(Objects.requireNonNull(filter)));
            getElement().executeJs(TO_THE_TABLE);
        });
        button.addClassName("link");
        return new Div(
                new Text(getTranslation("nation.across.some", nation.across().size(), of) + " "), button);
    }

    private FileTable file(Nation nation, List<AcrossColumn> columns, ShownWords words, DashboardFilter now) {
        FigureColumns<Nation.Across> figures = new FigureColumns<>(nation.across(), getLocale());
        columns.forEach(column -> figures.add(
                column.unit().fullName() + " · " + column.about(words),
                line -> words.inFile(shown(line, column), line.indicator(), true),
                line -> words.noteWithScope(shown(line, column))));
        return figures.table(
                Column.words(getTranslation("tiers.indicator")),
                line -> Cell.text(line.indicator().name(getLocale())),
                Captions.fileName(getTranslation("nation.across.file"), now));
    }

    private static Shown shown(Nation.Across line, AcrossColumn column) {
        return line.shown().getOrDefault(column.unit().id(), new Shown.Nothing());
    }

    private static Set<Sign> signs(Nation nation) {
        Set<Sign> signs = EnumSet.of(Sign.SILENT);
        nation.across()
                .forEach(line -> signs.addAll(CarriedMarks.signs(line.shown().values(), line.indicator())));
        return signs;
    }
}
