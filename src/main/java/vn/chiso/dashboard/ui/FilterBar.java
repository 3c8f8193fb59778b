package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chiso.agency.AgencyType;
import vn.chiso.agency.Tier;
import vn.chiso.base.text.Texts;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.base.ui.Icon;
import vn.chiso.base.ui.MoreFilters;
import vn.chiso.base.ui.Symbol;
import vn.chiso.dashboard.DashboardData;
import vn.chiso.dashboard.DashboardFilter;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.ui.IndicatorLink;

/** The choices of the page in one row, each field with its label inside. A choice makes another address. */
final class FilterBar extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    /** No year is "latest": the newest figure of each. */
    private static final int LATEST = 0;

    private final transient CardContext context;
    private final Select<Integer> year = new Select<>();
    private final Select<Integer> from = new Select<>();
    private final Select<Integer> to = new Select<>();
    private final ComboBox<Indicator> indicator = new ComboBox<>();
    private final Span meaning = new Span();
    private final Select<Tier> tier = new Select<>();
    private final Select<AgencyType> type = new Select<>();
    private final Select<Boolean> review = new Select<>();
    private final BoundaryChoice boundaries;
    private final MoreFilters more;
    private final Button clear = new Button();
    private final LinkButton share = new LinkButton();
    private transient @Nullable DashboardFilter filter;
    private transient Map<Long, Integer> counts = Map.of();
    private transient @Nullable DashboardFilter counted;
    private transient List<Object> offered = List.of();
    private transient List<Object> offeredIndicators = List.of();
    private transient @Nullable Locale language;

    FilterBar(CardContext context) {
        this.context = context;
        boundaries = new BoundaryChoice(context.territory(), day -> {
            if (filter != null) {
                open(filter.withBoundaries(day, filter.unit()));
            }
        });
        getContent().addClassName("filter-bar");
        List.of(year, from, to, tier, type, review).forEach(field -> field.addClassName("filter-field"));
        indicator.addClassNames("filter-field", "filter-field--wide");
        clear.addThemeVariants(ButtonVariant.TERTIARY);
        tier.setEmptySelectionAllowed(true);
        type.setEmptySelectionAllowed(true);
        from.setEmptySelectionAllowed(true);
        to.setEmptySelectionAllowed(true);
        tier.setItems(Arrays.stream(Tier.values())
                .filter(one -> one != Tier.ALL && one != Tier.SECTOR)
                .toList());
        type.setItems(AgencyType.values());
        indicator.setClearButtonVisible(false);
        indicator.setOverlayWidth("460px");
        year.addValueChangeListener(change -> {
            if (change.isFromClient() && filter != null && change.getValue() != null) {
                open(filter.withYear(change.getValue() == LATEST ? null : change.getValue()));
            }
        });
        from.addValueChangeListener(change -> range(change.isFromClient()));
        to.addValueChangeListener(change -> range(change.isFromClient()));
        indicator.addValueChangeListener(change -> {
            if (change.isFromClient() && filter != null && change.getValue() != null) {
                open(filter.withIndicator(change.getValue()));
            }
        });
        tier.addValueChangeListener(change -> {
            if (change.isFromClient() && filter != null) {
                open(filter.withTier(change.getValue()));
            }
        });
        type.addValueChangeListener(change -> {
            if (change.isFromClient() && filter != null) {
                open(filter.withType(change.getValue()));
            }
        });
        review.addClassName("filter-field--review");
        review.setItems(false, true);
        review.setVisible(context.figures().readsUnapproved());
        review.addValueChangeListener(change -> {
            if (change.isFromClient() && filter != null) {
                open(filter.withApprovedOnly(change.getValue()));
            }
        });
        clear.addClickListener(click -> {
            if (filter != null) {
                open(filter.cleared());
            }
        });
        indicator.addFocusListener(focused -> countFigures());
        year.addClassName("filter-field--year");
        type.addClassName("filter-field--type");
        more = new MoreFilters(from, to, boundaries, review);
        getContent().add(year, indicator, meaning, tier, type, more, clear, share);
    }

    void show(DashboardData data) {
        filter = data.filter();
        if (!getLocale().equals(language)) {
            language = getLocale();
            showWords();
        }
        showYears(data);
        showIndicators(data);
        tier.setValue(data.filter().tier());
        type.setValue(data.filter().type());
        review.setValue(data.filter().approvedOnly());
        boundaries.show(data.filter().unit(), data.filter().boundaries());
        more.show(used(data.filter()));
    }

    /** Only when the language changes: a field sends all its choices anew with each of these. */
    private void showWords() {
        label(year, "dashboard.filter.year");
        label(from, "dashboard.filter.from");
        label(to, "dashboard.filter.to");
        label(tier, "dashboard.filter.tier");
        label(type, "dashboard.filter.type");
        indicator.setPrefixComponent(prefix("dashboard.filter.indicator"));
        indicator.setAriaLabel(text("dashboard.filter.indicator"));
        tier.setEmptySelectionCaption(text("dashboard.filter.all"));
        tier.setItemLabelGenerator(one -> one == null ? text("dashboard.filter.all") : text(one.key()));
        type.setEmptySelectionCaption(text("dashboard.filter.all"));
        type.setItemLabelGenerator(one -> one == null ? text("dashboard.filter.all") : text(one.key()));
        // no label inside: the choices say it themselves
        review.setAriaLabel(text("dashboard.filter.review"));
        review.setItemLabelGenerator(
                only -> text(only ? "dashboard.filter.review.approved" : "dashboard.filter.review.all"));
        clear.setIcon(new Icon(Symbol.X));
        clear.setText(text("dashboard.filter.clear"));
    }

    /** What is chosen behind the button, so that nobody has to open it to know. */
    private List<String> used(DashboardFilter shown) {
        return Stream.of(
                        range(shown),
                        boundaries.said(),
                        shown.approvedOnly() ? text("dashboard.filter.review.approved") : "")
                .filter(one -> !one.isEmpty())
                .toList();
    }

    private String range(DashboardFilter shown) {
        String first = shown.from() == null ? "" : text("dashboard.filter.from") + " " + shown.from();
        String last = shown.to() == null ? "" : text("dashboard.filter.to") + " " + shown.to();
        return (first + " " + last).strip();
    }

    private void showYears(DashboardData data) {
        DashboardFilter shown = data.filter();
        TreeSet<Integer> years = new TreeSet<>(Comparator.reverseOrder());
        years.addAll(data.yearsWithData());
        if (shown.year() != null) {
            years.add(shown.year());
        }
        context.documents().all().forEach(document -> {
            if (document.periodEnd() != null) {
                years.add(document.periodEnd().getYear());
            }
        });
        List<Object> offer = List.of(List.copyOf(years), getLocale());
        if (!offer.equals(offered)) {
            offered = offer;
            offer(new ArrayList<>(years));
        }
        year.setValue(shown.year() == null ? LATEST : shown.year());
        from.setValue(shown.from() != null && years.contains(shown.from()) ? shown.from() : null);
        to.setValue(shown.to() != null && years.contains(shown.to()) ? shown.to() : null);
    }

    private void offer(List<Integer> choices) {
        from.setItems(choices);
        to.setItems(choices);
        choices.addFirst(LATEST);
        year.setItems(choices);
        year.setItemLabelGenerator(one -> one == LATEST ? text("dashboard.filter.latest") : String.valueOf(one));
        from.setItemLabelGenerator(one -> one == null ? "…" : String.valueOf(one));
        to.setItemLabelGenerator(one -> one == null ? "…" : String.valueOf(one));
        from.setEmptySelectionCaption("…");
        to.setEmptySelectionCaption("…");
    }

    private void showIndicators(DashboardData data) {
        Locale locale = getLocale();
        List<Object> offer = List.of(context.catalogue().offered(), locale);
        if (!offer.equals(offeredIndicators)) {
            offeredIndicators = offer;
            indicator.setItemLabelGenerator(one -> context.catalogue().offeredName(one, locale));
            indicator.setItems(
                    (one, typed) -> VietnameseText.matches(one.name(locale) + " " + one.code(), typed),
                    context.catalogue().offered());
            indicator.setRenderer(new ComponentRenderer<>(one -> IndicatorCounts.line(one, context, counts, locale)));
        }
        indicator.setValue(data.indicator());
        meaning.removeAll();
        if (data.indicator() != null) {
            IndicatorLink link = new IndicatorLink(data.indicator(), "");
            link.add(new Icon(Symbol.INFO));
            link.setTitle(text("catalogue.meaning"));
            link.setAriaLabel(text("catalogue.meaning"));
            link.addClassName("icon-button");
            meaning.add(link);
        }
    }

    /** Read when somebody is about to choose, since the page itself does not need it. */
    private void countFigures() {
        DashboardFilter now = filter;
        if (now != null && !now.equals(counted)) {
            counted = now;
            counts = IndicatorCounts.of(context, now);
            indicator.getDataProvider().refreshAll();
        }
    }

    private void range(boolean fromClient) {
        if (fromClient && filter != null) {
            Integer first = from.getValue();
            Integer last = to.getValue();
            boolean ordered = first == null || last == null || first <= last;
            open(filter.withRange(ordered ? first : last, ordered ? last : first));
        }
    }

    private void open(DashboardFilter next) {
        context.navigate().accept(next);
    }

    private void label(Select<?> field, String key) {
        field.setPrefixComponent(prefix(key));
        field.setAriaLabel(text(key));
    }

    private Span prefix(String key) {
        Span label = new Span(text(key));
        label.getElement().setAttribute("aria-hidden", "true");
        return label;
    }

    private String text(String key) {
        return Texts.get(key, getLocale());
    }
}
