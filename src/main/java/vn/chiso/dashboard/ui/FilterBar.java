package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Component;
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
    private final ComboBox<Indicator> indicator = new ComboBox<>();
    private final Span meaning = new Span();
    private final Select<Tier> tier = new Select<>();
    private final Select<AgencyType> type = new Select<>();
    private final MoreFilters more = new MoreFilters(this::rarer);
    private final Button clear = new Button();
    private final LinkButton share = new LinkButton();
    private @Nullable RarerChoices rarer;
    private transient List<Integer> years = List.of();
    private transient @Nullable DashboardFilter filter;
    private transient Map<Long, Integer> counts = Map.of();
    private transient @Nullable DashboardFilter counted;
    private transient List<Object> offeredYears = List.of();
    private transient List<Object> offeredIndicators = List.of();
    private transient @Nullable Locale language;

    FilterBar(CardContext context) {
        this.context = context;
        getContent().addClassName("filter-bar");
        List.of(year, tier, type).forEach(field -> field.addClassName("filter-field"));
        indicator.addClassNames("filter-field", "filter-field--wide");
        clear.addThemeVariants(ButtonVariant.TERTIARY);
        tier.setEmptySelectionAllowed(true);
        type.setEmptySelectionAllowed(true);
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
        clear.addClickListener(click -> {
            if (filter != null) {
                open(filter.cleared());
            }
        });
        indicator.addFocusListener(focused -> countFigures());
        year.addClassName("filter-field--year");
        type.addClassName("filter-field--type");
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
        showRarer(data.filter());
        more.show(RarerChoices.used(data.filter(), context.territory()));
    }

    /** Only when the language changes: a field sends all its choices anew with each of these. */
    private void showWords() {
        label(year, "dashboard.filter.year");
        label(tier, "dashboard.filter.tier");
        label(type, "dashboard.filter.type");
        indicator.setPrefixComponent(prefix("dashboard.filter.indicator"));
        indicator.setAriaLabel(text("dashboard.filter.indicator"));
        tier.setEmptySelectionCaption(text("dashboard.filter.all"));
        tier.setItemLabelGenerator(one -> one == null ? text("dashboard.filter.all") : text(one.key()));
        type.setEmptySelectionCaption(text("dashboard.filter.all"));
        type.setItemLabelGenerator(one -> one == null ? text("dashboard.filter.all") : text(one.key()));
        clear.setIcon(new Icon(Symbol.X));
        clear.setText(text("dashboard.filter.clear"));
    }

    private List<Component> rarer() {
        RarerChoices made = new RarerChoices(context, this::open);
        rarer = made;
        if (filter != null) {
            showRarer(filter);
        }
        return made.fields();
    }

    private void showRarer(DashboardFilter now) {
        if (rarer != null) {
            rarer.show(now, years);
        }
    }

    private void showYears(DashboardData data) {
        DashboardFilter shown = data.filter();
        TreeSet<Integer> offer = new TreeSet<>(Comparator.reverseOrder());
        offer.addAll(data.yearsWithData());
        if (shown.year() != null) {
            offer.add(shown.year());
        }
        context.documents().all().forEach(document -> {
            if (document.periodEnd() != null) {
                offer.add(document.periodEnd().getYear());
            }
        });
        years = List.copyOf(offer);
        List<Object> offered = List.of(years, getLocale());
        if (!offered.equals(offeredYears)) {
            offeredYears = offered;
            List<Integer> choices = new ArrayList<>(years);
            choices.addFirst(LATEST);
            year.setItems(choices);
            year.setItemLabelGenerator(one -> one == LATEST ? text("dashboard.filter.latest") : String.valueOf(one));
        }
        year.setValue(shown.year() == null ? LATEST : shown.year());
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
