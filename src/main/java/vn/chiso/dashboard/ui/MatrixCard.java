package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.table.Cell;
import vn.chiso.base.table.Column;
import vn.chiso.base.table.FileTable;
import vn.chiso.base.ui.Card;
import vn.chiso.dashboard.DashboardData;
import vn.chiso.dashboard.DashboardFilter;
import vn.chiso.dashboard.Matrix;
import vn.chiso.dashboard.Shown;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.FigureInFile;
import vn.chiso.observation.ui.FigureCell;
import vn.chiso.observation.ui.Sign;

/** Agencies × indicators of the chosen groups, every answer with its mark. */
final class MatrixCard extends Composite<Card> implements HasStyle {

    private static final long serialVersionUID = 1L;

    private final transient CardContext context;
    private final Card card = new Card(getTranslation("matrix.title"));
    private final transient CardTools tools;
    private final FocusMemory focus = new FocusMemory();
    private final GroupChoice choice;
    private @Nullable MatrixTable table;
    private transient @Nullable DashboardFilter filter;

    MatrixCard(CardContext context) {
        this.context = context;
        tools = new CardTools(card, context);
        choice = new GroupChoice(groups -> context.navigate().accept(filter().withGroups(groups)));
        tools.addFirst(choice);
        card.setFlush(true);
    }

    @Override
    protected Card initContent() {
        return card;
    }

    void show(DashboardData data) {
        filter = data.filter();
        Matrix matrix = data.matrix();
        if (!tools.changed(
                matrix, data.indicator(), data.filter().unit(), data.filter().year())) {
            if (table != null) {
                table.select(filter());
            }
            focus.forget();
            return;
        }
        choice.show(matrix.availableGroups(), matrix.groups());
        String title = getTranslation("matrix.title");
        if (matrix.rows().isEmpty() || matrix.columns().isEmpty()) {
            table = null;
            tools.showEmpty(title, getTranslation("matrix.empty"), getTranslation("matrix.empty.text"));
            return;
        }
        Set<Sign> signs = signs(matrix);
        CardView view = CardView.table(
                        title,
                        subtitle(data.indicator()),
                        () -> new MatrixTable(matrix, context, this::filter, focus, getLocale()),
                        () -> file(data),
                        signs)
                .withFoot(foot(data.filter(), matrix, signs));
        table = tools.show(data, view) instanceof MatrixTable made ? made : null;
        focus.forget();
    }

    private String subtitle(@Nullable Indicator indicator) {
        return indicator == null ? "" : getTranslation("matrix.subtitle", indicator.shortName(getLocale()));
    }

    private Component[] foot(DashboardFilter shown, Matrix matrix, Set<Sign> signs) {
        List<Component> foot = new ArrayList<>();
        foot.add(new LegendLine(signs));
        if (matrix.hiddenRows() > 0) {
            foot.add(new Span(getTranslation("matrix.hidden", matrix.hiddenRows())));
        }
        foot.add(CompareLink.of(context, shown, subjects(matrix), matrix.columns()));
        return foot.toArray(Component[]::new);
    }

    /** Those who were asked; without a list the rows, one by one. */
    private static String subjects(Matrix matrix) {
        return matrix.asked() > 0
                ? "inspected"
                : matrix.rows().stream().map(row -> "a" + row.agency().id()).collect(Collectors.joining(","));
    }

    private FileTable file(DashboardData data) {
        Matrix matrix = data.matrix();
        Locale locale = getLocale();
        ShownWords words = new ShownWords(context, locale);
        FigureColumns<Matrix.MatrixRow> figures = new FigureColumns<>(matrix.rows(), locale);
        matrix.columns()
                .forEach(indicator -> figures.add(
                        FigureCell.head(indicator, locale),
                        row -> cell(row, indicator, words),
                        row -> note(row, indicator, words)));
        return figures.table(
                Column.text(getTranslation("matrix.agency")),
                row -> Cell.text(row.agency().name()),
                Captions.fileName(getTranslation("matrix.file"), data.filter()));
    }

    static Cell cell(Matrix.MatrixRow row, Indicator indicator, ShownWords words) {
        return row.isAnswered(indicator)
                ? words.inFile(row.shown(indicator), indicator, false)
                : silent(row, indicator);
    }

    /** What the number in a file cannot say. */
    static String note(Matrix.MatrixRow row, Indicator indicator, ShownWords words) {
        Shown.Carried carried = row.carried().get(indicator.id());
        return carried == null
                ? FigureInFile.note(row.figures().get(indicator.id()), words.locale())
                : words.noteWithScope(carried);
    }

    private static Cell silent(Matrix.MatrixRow row, Indicator indicator) {
        return Cell.text((row.notApplicable(indicator) ? Sign.NOT_APPLICABLE : Sign.SILENT).symbol());
    }

    private static Set<Sign> signs(Matrix matrix) {
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        for (Matrix.MatrixRow row : matrix.rows()) {
            for (Indicator indicator : matrix.columns()) {
                if (row.isAnswered(indicator)) {
                    signs.addAll(CarriedMarks.signs(List.of(row.shown(indicator)), indicator));
                } else {
                    signs.add(row.notApplicable(indicator) ? Sign.NOT_APPLICABLE : Sign.SILENT);
                }
            }
        }
        return signs;
    }

    private DashboardFilter filter() {
        return Objects.requireNonNull(filter);
    }
}
