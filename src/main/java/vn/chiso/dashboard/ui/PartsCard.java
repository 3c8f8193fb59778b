package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.chart.Axis;
import vn.chiso.base.chart.ChartModel;
import vn.chiso.base.text.Texts;
import vn.chiso.base.ui.Card;
import vn.chiso.base.ui.NamedOnes;
import vn.chiso.dashboard.DashboardData;
import vn.chiso.indicator.DimensionItem;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureState;
import vn.chiso.observation.FigureText;

/**
 * What the selected figure of an agency is made of, as bars in the order of the source; hidden when it has no parts
 * that are numbers. Subtotals are left out, since they repeat other parts.
 */
final class PartsCard extends Composite<Card> implements HasStyle {

    private static final long serialVersionUID = 1L;
    private static final int ENOUGH = 2;

    private final transient CardContext context;
    private final transient CardTools tools;
    private transient @Nullable DashboardData data;

    PartsCard(CardContext context) {
        this.context = context;
        tools = new CardTools(getContent(), context, this::open);
        setVisible(false);
    }

    @Override
    protected Card initContent() {
        return new Card("parts");
    }

    void show(DashboardData answer) {
        data = answer;
        Indicator indicator = answer.indicator();
        List<Figure> parts = indicator == null ? List.of() : parts(answer, indicator);
        List<Figure> numbers = parts.stream().filter(PartsCard::isNumber).toList();
        setVisible(numbers.size() >= ENOUGH);
        if (indicator == null
                || !isVisible()
                || !tools.changed(parts, indicator, answer.filter().tables())) {
            return;
        }
        ChartModel model = ChartModel.bars(
                indicator.name(getLocale()),
                Axis.of(getLocale(), FigureMarks.suffix(indicator)),
                numbers.stream()
                        .map(part -> FigureMarks.of(part, indicator, name(part), getLocale()))
                        .toList());
        tools.show(
                answer,
                CardView.chart(
                        title(numbers, indicator),
                        indicator.name(getLocale()) + " · "
                                + FigureText.period(numbers.getFirst().period(), getLocale()),
                        () -> model,
                        () -> Marks.file(
                                Captions.fileName(getTranslation("dashboard.parts.file"), answer.filter()),
                                model,
                                indicator,
                                getLocale()),
                        List.of(),
                        foot(parts)));
    }

    private List<Figure> parts(DashboardData answer, Indicator indicator) {
        return answer.agencyFigures().stream()
                .filter(figure -> figure.indicatorId() == indicator.id() && figure.itemId() != DimensionItem.WHOLE)
                .filter(figure -> context.catalogue().isLeaf(context.catalogue().item(figure.itemId())))
                .sorted(Comparator.comparingInt(
                        figure -> context.catalogue().item(figure.itemId()).position()))
                .toList();
    }

    /** Names the largest part when there is only one such. */
    private String title(List<Figure> numbers, Indicator indicator) {
        BigDecimal largest = numbers.stream()
                .map(PartsCard::value)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        List<Figure> top = numbers.stream()
                .filter(part -> value(part).compareTo(largest) == 0)
                .toList();
        return top.size() == 1
                ? Texts.get("dashboard.parts.finding", getLocale(), name(top.getFirst()))
                : Texts.get("dashboard.parts.title", getLocale(), indicator.shortName(getLocale()));
    }

    private List<Component> foot(List<Figure> parts) {
        List<String> silent = parts.stream()
                .filter(part -> part.state() == FigureState.NOT_REPORTED)
                .map(this::name)
                .toList();
        return silent.isEmpty()
                ? List.of()
                : List.of(new NamedOnes(Texts.get("dashboard.parts.silent", getLocale()), silent));
    }

    private void open(String key) {
        FigureMarks.figureOf(key)
                .ifPresent(id -> context.navigate()
                        .accept(Objects.requireNonNull(data).filter().withFigure(id)));
    }

    private String name(Figure part) {
        return context.catalogue().item(part.itemId()).shortName(getLocale());
    }

    private static boolean isNumber(Figure part) {
        return part.value() != null && part.state().isUsable();
    }

    private static BigDecimal value(Figure part) {
        return Objects.requireNonNull(part.value());
    }
}
