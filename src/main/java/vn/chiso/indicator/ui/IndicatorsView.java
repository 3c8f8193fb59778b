package vn.chiso.indicator.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.chiso.base.table.TableFile;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.base.ui.Dialogs;
import vn.chiso.base.ui.EmptyState;
import vn.chiso.base.ui.ExportButton;
import vn.chiso.base.ui.Icon;
import vn.chiso.base.ui.LiveView;
import vn.chiso.base.ui.OpenPages;
import vn.chiso.base.ui.Symbol;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.IndicatorGroup;

/** The catalogue: groups with their indicators, found by name with or without marks, or by code. */
@Route(IndicatorsView.PATH)
@Menu(title = "nav.indicators", order = 300, icon = "list-tree")
@PermitAll
class IndicatorsView extends LiveView {

    static final String PATH = "indicators";

    private static final long serialVersionUID = 1L;

    private final transient CatalogueContext context;
    private final TextField search = new TextField();
    private final Checkbox retired = new Checkbox();
    private final Span found = new Span();
    private final Div acts = new Div();
    private final Div list = new Div();
    private transient List<Object> drawn = List.of();

    IndicatorsView(CatalogueContext context, OpenPages openPages) {
        super(openPages);
        this.context = context;
        search.setPrefixComponent(new Icon(Symbol.SEARCH));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> draw());
        search.addClassName("catalogue__search");
        retired.addValueChangeListener(change -> draw());
        found.addClassName("muted");
        found.getElement().setAttribute("role", "status");
        list.addClassName("catalogue__groups");
        acts.addClassName("catalogue__acts");
        Div bar = new Div(search, retired, found, acts);
        bar.addClassName("catalogue__bar");
        getContent().addClassName("catalogue");
        getContent().add(bar, list);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.indicators") + " · ChiSo";
    }

    @Override
    protected void draw() {
        Map<Long, Integer> counts = context.counts();
        boolean mayDefine = context.indicators().mayDefine();
        List<Indicator> shown = shown();
        List<Object> now = List.of(
                shown,
                context.catalogue().groups(),
                counts,
                mayDefine,
                search.getValue(),
                retired.getValue(),
                getLocale());
        if (now.equals(drawn)) {
            return;
        }
        drawn = now;
        head().setTitle(getTranslation("nav.indicators"));
        acts.removeAll();
        acts.add(acts(mayDefine));
        search.setPlaceholder(getTranslation("catalogue.search"));
        search.setAriaLabel(getTranslation("catalogue.search"));
        retired.setLabel(getTranslation("catalogue.retired.show"));
        found.setText(getTranslation("catalogue.found", shown.size()));
        list.removeAll();
        for (IndicatorGroup group : context.catalogue().groups()) {
            List<Indicator> within =
                    shown.stream().filter(one -> one.groupId() == group.id()).toList();
            if (!within.isEmpty() || (mayDefine && search.isEmpty())) {
                list.add(new GroupSection(context, group, within, counts, mayDefine));
            }
        }
        if (list.getComponentCount() == 0) {
            list.add(new EmptyState(
                    Symbol.SEARCH,
                    getTranslation("catalogue.none", search.getValue()),
                    getTranslation("catalogue.none.text")));
        }
    }

    private List<Indicator> shown() {
        return context.catalogue().indicators().stream().filter(this::matches).toList();
    }

    private TableFile file() {
        return CatalogueFile.indicators(context, shown(), search.getValue().strip(), getLocale());
    }

    private boolean matches(Indicator one) {
        return (retired.getValue() || !one.edition().isOverOn(context.today()))
                && VietnameseText.matches(
                        String.join(" ", one.nameVi(), one.nameEn(), one.shortVi(), one.shortEn(), one.code()),
                        search.getValue());
    }

    private Component[] acts(boolean mayDefine) {
        RouterLink dimensions = new RouterLink(getTranslation("catalogue.dimensions"), DimensionsView.class);
        dimensions.addClassName("catalogue__link");
        List<Component> ways = new ArrayList<>(List.of(dimensions, new ExportButton(context.exports(), this::file)));
        if (mayDefine) {
            Button group = new Button(
                    getTranslation("catalogue.group.add"),
                    new Icon(Symbol.PLUS),
                    click -> Dialogs.open(new GroupDialog(context, null)));
            Button add = new Button(
                    getTranslation("catalogue.add"),
                    new Icon(Symbol.PLUS),
                    click -> Dialogs.open(IndicatorDialog.add(context)));
            add.addThemeVariants(ButtonVariant.PRIMARY);
            ways.addAll(List.of(group, add));
        }
        return ways.toArray(Component[]::new);
    }
}
