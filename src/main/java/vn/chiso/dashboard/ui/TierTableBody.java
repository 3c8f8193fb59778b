package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.chiso.agency.Tier;
import vn.chiso.base.text.Texts;
import vn.chiso.dashboard.DashboardFilter;
import vn.chiso.dashboard.TierTable;
import vn.chiso.indicator.DimensionItem;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureText;
import vn.chiso.observation.Goal;
import vn.chiso.observation.ui.FigureCell;

/** The table of {@link TierTableCard}: indicators × tiers, a bracket over the tiers that share a figure. */
final class TierTableBody extends Composite<NativeTable> {

    private static final long serialVersionUID = 1L;

    private final transient TierLayout layout;
    private final transient CardContext context;
    private final SerializableSupplier<DashboardFilter> filter;
    private final FocusMemory focus;
    private final Locale locale;

    TierTableBody(
            TierTable table,
            TierLayout layout,
            CardContext context,
            SerializableSupplier<DashboardFilter> filter,
            FocusMemory focus,
            Locale locale) {
        this.layout = layout;
        this.context = context;
        this.filter = filter;
        this.focus = focus;
        this.locale = locale;
        getContent().addClassNames("table", "table--frozen", "table--tiers");
        getContent().getElement().setAttribute("aria-label", getTranslation("tiers.title"));
        NativeTableRow head = getContent().getHead().addRow();
        head.add(TableParts.column(getTranslation("tiers.indicator")));
        layout.columns().forEach(tier -> {
            NativeTableHeaderCell cell = TableParts.column(Texts.get(tier.key(), locale));
            cell.addClassName("table__mark");
            head.add(cell);
        });
        NativeTableBody body = getContent().getBody();
        table.lines().forEach(line -> addLine(body, line));
    }

    private void addLine(NativeTableBody body, TierTable.Line line) {
        List<List<TierLayout.Piece>> rows = layout.rows(line);
        boolean first = true;
        for (List<TierLayout.Piece> pieces : rows) {
            NativeTableRow row = new NativeTableRow();
            row.setClassName("table__current", isCurrent(line));
            if (first) {
                NativeTableHeaderCell head = head(line);
                head.getElement().setAttribute("rowspan", String.valueOf(rows.size()));
                row.add(head);
                first = false;
            }
            int next = 0;
            for (TierLayout.Piece piece : pieces) {
                addSilence(row, piece.from() - next);
                row.add(cell(piece, line.indicator(), rows.size() > 1 || isSector(piece)));
                next = piece.to() + 1;
            }
            addSilence(row, layout.columns().size() - next);
            body.add(row);
        }
    }

    private NativeTableHeaderCell head(TierTable.Line line) {
        Indicator indicator = line.indicator();
        String unit = FigureCell.unit(indicator, locale);
        NativeButton name = focus.button(
                "line:" + indicator.id(),
                "",
                new Span(indicator.name(locale) + (unit.isEmpty() ? "" : " (" + unit + ")")),
                () -> context.navigate().accept(filter.get().withIndicator(indicator)));
        name.addClassName("table__row-head");
        NativeTableHeaderCell head = TableParts.row(name);
        if (!line.goals().isEmpty() && line.figures().isEmpty()) {
            head.add(FigureCell.target(GoalText.kind(line.goals().getFirst(), locale)));
        }
        return head;
    }

    /** @param labelled whether the figure has to say what it is of, since others share its tiers */
    private NativeTableCell cell(TierLayout.Piece piece, Indicator indicator, boolean labelled) {
        Figure figure = piece.figure();
        Component content = figure == null
                ? goal(Objects.requireNonNull(piece.goal()), indicator)
                : figure(figure, piece, indicator, labelled);
        if (labelled) {
            Span label = new Span(label(piece));
            label.addClassNames("fig__scope", "tier-label");
            content = new Span(content, label);
            content.getElement().getClassList().add("goal");
        }
        if (piece.isJoint()) {
            content = new Span(content);
            content.getElement().getClassList().add("bracket");
        }
        NativeTableCell cell = TableParts.cell("table__mark", content);
        cell.setColspan(piece.to() - piece.from() + 1);
        return cell;
    }

    /** The part of a dimension that a goal is for, or the population of a figure as its source names it. */
    private String label(TierLayout.Piece piece) {
        Goal goal = piece.goal();
        if (goal != null && goal.itemId() != DimensionItem.WHOLE) {
            return context.catalogue().item(goal.itemId()).shortName(locale);
        }
        return goal != null
                ? ""
                : Objects.requireNonNull(piece.figure()).subject().label();
    }

    /** One vertical sector never stands for all of them. */
    private static boolean isSector(TierLayout.Piece piece) {
        return piece.figure() != null && piece.figure().subject().tiers().equals(Set.of(Tier.SECTOR));
    }

    private Component figure(Figure figure, TierLayout.Piece piece, Indicator indicator, boolean labelled) {
        String tiers = layout.columns().subList(piece.from(), piece.to() + 1).stream()
                .map(Tier::key)
                .map(key -> Texts.get(key, locale))
                .collect(Collectors.joining(", "));
        String subject = labelled ? tiers + ", " + label(piece) : tiers;
        NativeButton button = focus.button(
                "figure:" + figure.observationId(),
                indicator.shortName(locale) + ": " + FigureText.sentence(subject, figure, indicator, locale)
                        + (piece.isJoint() ? ", " + getTranslation("tiers.joint") : ""),
                FigureCell.of(figure, indicator, locale),
                () -> context.navigate().accept(filter.get().withFigure(figure.observationId())));
        button.addClassName("table__cell");
        return button;
    }

    private Component goal(Goal goal, Indicator indicator) {
        Span value = new Span(GoalText.bare(goal, indicator, locale));
        value.addClassName("fig");
        Span both = new Span(value, FigureCell.target(GoalText.kind(goal, locale)));
        both.addClassName("goal");
        return both;
    }

    private void addSilence(NativeTableRow row, int columns) {
        for (int i = 0; i < columns; i++) {
            row.add(TableParts.cell("table__mark", FigureCell.silence(locale)));
        }
    }

    private boolean isCurrent(TierTable.Line line) {
        Indicator selected = filter.get().indicator();
        return selected != null && selected.id() == line.indicator().id();
    }
}
