package vn.chiso.register.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.table.TableFile;
import vn.chiso.base.text.DateText;
import vn.chiso.base.ui.Dialogs;
import vn.chiso.base.ui.EmptyState;
import vn.chiso.base.ui.ExportButton;
import vn.chiso.base.ui.Icon;
import vn.chiso.base.ui.ListView;
import vn.chiso.base.ui.OpenPages;
import vn.chiso.base.ui.Symbol;
import vn.chiso.security.Roles;
import vn.chiso.territory.Unit;

/** The administrative units in force on a day. The address is the state: {@code units?on=2015-12-31&q=van ninh}. */
@Route("units")
@Menu(title = "nav.units", order = 430, icon = "map")
@RolesAllowed(Roles.ADMINISTRATOR)
@Uses(Grid.class)
@Uses(DatePicker.class)
class UnitsView extends ListView {

    private static final long serialVersionUID = 1L;
    private static final int MOST_FOUND = 200;

    private final transient RegisterContext context;
    private final TextField text = new TextField();
    private final DatePicker on;
    private final UnitTree tree;
    private transient LocalDate day;

    UnitsView(RegisterContext context, OpenPages openPages) {
        super(openPages);
        this.context = context;
        tree = new UnitTree(context);
        day = context.today();
        on = Days.picker("", getLocale());
        on.setClearButtonVisible(false);
        on.addClassName("filter-field");
        text.addClassNames("filter-field", "filter-field--wide");
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> changed(change.isFromClient()));
        on.addValueChangeListener(change -> changed(change.isFromClient()));
        Div bar = new Div(text, on);
        bar.addClassName("filter-bar");
        searchWith(bar);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.units") + " · ChiSo";
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Map<String, List<String>> asked =
                event.getLocation().getQueryParameters().getParameters();
        day = Objects.requireNonNullElse(day(first(asked, "on")), context.today());
        on.setValue(day);
        if (!text.getValue().strip().equals(first(asked, "q"))) {
            text.setValue(first(asked, "q"));
        }
        super.afterNavigation(event);
    }

    @Override
    protected void draw() {
        head().setTitle(getTranslation("nav.units"));
        head().setAdd(
                        getTranslation("units.add"),
                        this::add,
                        new ExportButton(context.exports(), this::file),
                        new Button(
                                getTranslation("boundary.title"),
                                new Icon(Symbol.MAP),
                                click -> UI.getCurrent().navigate("boundaries")),
                        new Button(
                                getTranslation("list.do"),
                                new Icon(Symbol.UPLOAD),
                                click -> UI.getCurrent().navigate(UnitListView.class)));
        text.setAriaLabel(getTranslation("units.search"));
        text.setPlaceholder(getTranslation("units.search"));
        text.setPrefixComponent(new Icon(Symbol.SEARCH));
        on.setAriaLabel(getTranslation("units.on"));
        String typed = text.getValue().strip();
        if (typed.isEmpty()) {
            tree.show(day, isNarrow());
            show(getTranslation("units.count", context.territory().allOn(day).size(), DateText.format(day)), tree);
            return;
        }
        List<Unit> found = context.territory().search(typed, day, MOST_FOUND);
        tree.show(found, day, isNarrow());
        show(
                getTranslation("units.found", found.size(), DateText.format(day)),
                found.isEmpty()
                        ? new EmptyState(
                                Symbol.MAP, getTranslation("units.none", typed), getTranslation("units.none.text"))
                        : tree);
    }

    private TableFile file() {
        String typed = text.getValue().strip();
        List<Unit> units = typed.isEmpty()
                ? context.territory().allOn(day)
                : context.territory().search(typed, day, MOST_FOUND);
        return tree.file(units, day, (typed.isEmpty() ? "" : typed + " · ") + DateText.format(day));
    }

    private void add() {
        Dialogs.open(new UnitDialog(context, null, null, unit -> UI.getCurrent().navigate(UnitView.class, unit.id())));
    }

    private void changed(boolean byReader) {
        if (byReader && on.getValue() != null) {
            Map<String, String> parameters = new LinkedHashMap<>();
            if (!on.getValue().equals(context.today())) {
                parameters.put("on", on.getValue().toString());
            }
            if (!text.getValue().isBlank()) {
                parameters.put("q", text.getValue().strip());
            }
            UI.getCurrent().navigate(UnitsView.class, QueryParameters.simple(parameters));
        }
    }

    private static String first(Map<String, List<String>> asked, String name) {
        return asked.getOrDefault(name, List.of("")).getFirst().strip();
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeException noDay) {
            return null;
        }
    }
}
