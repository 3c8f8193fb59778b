package vn.chiso.comparison.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.ui.Card;
import vn.chiso.base.ui.CardState;
import vn.chiso.base.ui.EmptyState;
import vn.chiso.base.ui.NamedOnes;
import vn.chiso.base.ui.Symbol;
import vn.chiso.comparison.Caveat;
import vn.chiso.comparison.Compared;
import vn.chiso.comparison.ComparedCell;
import vn.chiso.comparison.Comparison;
import vn.chiso.comparison.ComparisonRequest;
import vn.chiso.comparison.Line;
import vn.chiso.comparison.LineRanking;
import vn.chiso.comparison.rank.Omission;
import vn.chiso.comparison.rank.Ranking;

/** Places by the leading indicator, block by block; who has none is named with the reason. */
final class RankingCard extends Composite<Card> {

    private static final long serialVersionUID = 1L;

    /** So many with one reason are named one by one, so that they can be folded. */
    private static final int MANY = 10;

    /** More places than these are drawn when somebody asks for them: each is a row of its own in the page. */
    private static final int MOST_AT_ONCE = 60;

    private static final int FIRST = 20;

    private static final List<Integer> LIMITS = List.of(0, 10, 30, 50, 100);

    private final ComboBox<Compared> against = new ComboBox<>();
    private final Select<Integer> least = new Select<>();
    private transient @Nullable Comparison shown;

    RankingCard(SerializableConsumer<ComparisonRequest> open) {
        against.addClassNames("filter-field", "compare__ways");
        against.setClearButtonVisible(true);
        against.addValueChangeListener(change -> {
            if (change.isFromClient() && shown != null) {
                Compared subject = change.getValue();
                open.accept(shown.request().withAgainst(subject == null ? null : subject.key()));
            }
        });
        least.addClassNames("filter-field", "compare__ways");
        least.addValueChangeListener(change -> {
            if (change.isFromClient() && shown != null && change.getValue() != null) {
                open.accept(shown.request().withLeastDenominator(change.getValue()));
            }
        });
    }

    @Override
    protected Card initContent() {
        Card card = new Card(getTranslation("compare.rank.title"));
        card.addClassName("compare__rank");
        return card;
    }

    /** Only numbers have places: for any other indicator the card is not there. */
    void show(Comparison comparison, DrawingPage page) {
        shown = comparison;
        Line lead = comparison.lead();
        boolean ranked = lead != null && lead.indicator().kind().isNumber() && !comparison.isEmpty();
        setVisible(ranked);
        if (!ranked || lead == null) {
            return;
        }
        showChoices(comparison, lead, page);
        Card card = getContent();
        Ranking ranking = LineRanking.of(lead, comparison.request().leastDenominator());
        String title = getTranslation("compare.rank.by", lead.indicator().shortName(getLocale()), page.years(lead));
        if (ranking.places().size() < 2) {
            card.setFlush(false);
            card.show(new CardState.Empty(
                    title,
                    new EmptyState(
                            Symbol.CHART_COLUMN,
                            getTranslation("compare.rank.none"),
                            getTranslation("compare.rank.none.text"))));
            card.setFoot(leftOut(ranking, lead, page));
            return;
        }
        card.setFlush(true);
        card.show(new CardState.Content(title, "", places(comparison, lead, ranking, page)));
        List<Component> foot = new ArrayList<>();
        if (ranking.blocks().values().stream()
                        .filter(block -> !block.places().isEmpty())
                        .count()
                > 1) {
            foot.add(new Span(getTranslation("compare.rank.blocks.note")));
        }
        if (ranking.places().stream().anyMatch(place -> place.isOpen())) {
            foot.add(new Span(getTranslation("compare.rank.band.note")));
        }
        if (mixesTiers(ranking, lead)) {
            foot.add(Foot.said("compare.foot.caveats", page.text(Caveat.TIERS.key()), page));
        }
        foot.add(leftOut(ranking, lead, page));
        card.setFoot(foot.toArray(Component[]::new));
    }

    /** Whether those of several tiers have places in one block, as whole tiers beside each other do. */
    private static boolean mixesTiers(Ranking ranking, Line lead) {
        return ranking.blocks().values().stream()
                .anyMatch(block -> block.places().stream()
                                .flatMap(place -> lead.of(place.entrant().id()).stream())
                                .map(cell -> cell.subject().ofTier())
                                .distinct()
                                .count()
                        > 1);
    }

    /** The first places; where that is not all of them, a button below brings the rest. */
    private Component places(Comparison comparison, Line lead, Ranking ranking, DrawingPage page) {
        boolean few = ranking.places().size() <= MOST_AT_ONCE;
        Div places = new Div(new RankingTable(comparison, lead, page, few ? MOST_AT_ONCE : FIRST));
        if (!few) {
            Button all = new Button(
                    getTranslation("compare.rank.all", ranking.places().size()));
            all.addThemeVariants(ButtonVariant.TERTIARY);
            all.addClickListener(click -> {
                places.removeAll();
                places.add(new RankingTable(comparison, lead, page));
            });
            places.add(all);
        }
        return places;
    }

    private void showChoices(Comparison comparison, Line lead, DrawingPage page) {
        String nobody = getTranslation("compare.rank.against.none");
        against.setItems(comparison.subjects());
        against.setItemLabelGenerator(one -> one.label(page.locale()));
        against.setPlaceholder(nobody);
        against.setPrefixComponent(new Span(getTranslation("compare.rank.against")));
        against.setAriaLabel(getTranslation("compare.rank.against"));
        against.setValue(comparison.subjects().stream()
                .filter(one -> one.key().equals(comparison.request().against()))
                .findFirst()
                .orElse(null));
        List<Integer> limits = new ArrayList<>(LIMITS);
        int limit = comparison.request().leastDenominator();
        if (!limits.contains(limit)) {
            limits.add(limit);
        }
        least.setItems(limits);
        least.setItemLabelGenerator(String::valueOf);
        least.setPrefixComponent(new Span(getTranslation("compare.rank.least")));
        least.setAriaLabel(getTranslation("compare.rank.least"));
        least.setValue(limit);
        if (lead.indicator().kind().isRatio()) {
            getContent().setActions(against, least);
        } else {
            getContent().setActions(against);
        }
    }

    private Component leftOut(Ranking ranking, Line lead, DrawingPage page) {
        Map<String, List<String>> byReason = new LinkedHashMap<>();
        for (ComparedCell cell : lead.cells()) {
            Omission omission = ranking.omissions().get(cell.subject().key());
            if (omission != null) {
                byReason.computeIfAbsent(reason(omission, cell, page), reason -> new ArrayList<>())
                        .add(cell.subject().label(page.locale()));
            }
        }
        List<String> named = byReason.entrySet().stream()
                .flatMap(one -> one.getValue().size() < MANY
                        ? Stream.of(String.join(", ", one.getValue()) + " (" + one.getKey() + ")")
                        : one.getValue().stream().map(name -> name + " (" + one.getKey() + ")"))
                .toList();
        return named.isEmpty() ? new Div() : new NamedOnes(getTranslation("compare.rank.left_out") + ":", named);
    }

    private String reason(Omission omission, ComparedCell cell, DrawingPage page) {
        return switch (omission) {
            case INCOMPARABLE -> getTranslation(omission(omission), page.reasons(cell));
            case SMALL_DENOMINATOR ->
                getTranslation(
                        omission(omission),
                        Objects.requireNonNull(shown).request().leastDenominator());
            default -> getTranslation(omission(omission));
        };
    }

    private static String omission(Omission omission) {
        return "compare." + omission.key();
    }
}
