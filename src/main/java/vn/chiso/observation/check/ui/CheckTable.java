package vn.chiso.observation.check.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Locale;
import vn.chiso.base.table.Cell;
import vn.chiso.base.table.Column;
import vn.chiso.base.table.ListTable;
import vn.chiso.base.table.TableFile;
import vn.chiso.base.ui.Dialogs;
import vn.chiso.base.ui.IconButton;
import vn.chiso.base.ui.Notices;
import vn.chiso.base.ui.Symbol;
import vn.chiso.observation.check.Check;
import vn.chiso.observation.check.CheckRefused;
import vn.chiso.observation.check.Severity;

/** The checks in rows: severity and switch act at once. On a phone a row is read from top to bottom. */
final class CheckTable extends Composite<Grid<Check>> {

    private static final long serialVersionUID = 1L;

    /** On a phone one column says what the others do. The columns are others each time, the listener stays. */
    private static final String HIDE_ON_PHONES = """
        if (!this.hideColumns) {
          const narrow = window.matchMedia('(width < 700px)');
          this.hideColumns = () => {
            this.querySelectorAll('[wide-only]').forEach(column => column.hidden = narrow.matches);
            this.querySelectorAll('[phone-only]').forEach(column => column.hidden = !narrow.matches);
          };
          narrow.addEventListener('change', this.hideColumns);
        }
        this.hideColumns();\
        """;

    private final transient CheckContext context;
    private final SerializableConsumer<Check> edit;
    private final SerializableRunnable onChanged;
    private final boolean mayChange;
    private final Grid<Check> grid = new Grid<>();

    /** @param onChanged called after a check was changed, or could not be as somebody else was faster */
    CheckTable(CheckContext context, SerializableConsumer<Check> edit, SerializableRunnable onChanged) {
        this.context = context;
        this.edit = edit;
        this.onChanged = onChanged;
        mayChange = context.checks().mayChange();
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        if (mayChange) {
            grid.addItemDoubleClickListener(click -> edit.accept(click.getItem()));
        }
        grid.setPartNameGenerator(check -> check.active() ? null : "off");
    }

    @Override
    protected Grid<Check> initContent() {
        return grid;
    }

    void show(List<Check> checks) {
        grid.removeAllColumns();
        grid.setAriaLabel(getTranslation("nav.checks"));
        Locale locale = getLocale();
        CheckWords words = new CheckWords(context.catalogue(), locale);
        column("checks.scope", check -> scope(check, words), true)
                .setRowHeader(true)
                .setFlexGrow(2)
                .setWidth("220px");
        column("checks.asks", check -> new Span(words.condition(check)), true)
                .setFlexGrow(3)
                .setWidth("240px");
        column("checks.severity", check -> severity(check, words), true).setWidth("168px");
        column("nav.checks", check -> whole(check, words), false).setFlexGrow(1).setWidth("180px");
        grid.addColumn(new ComponentRenderer<>(check -> active(check, words)))
                .setHeader(getTranslation("checks.active"))
                .setFlexGrow(0)
                .setWidth("78px");
        grid.addColumn(new ComponentRenderer<>(check -> acts(check, words)))
                .setFlexGrow(0)
                .setWidth("112px");
        grid.getElement().executeJs(HIDE_ON_PHONES);
        grid.setItems(checks);
        grid.getListDataView().setIdentifierProvider(Check::id);
    }

    /** The same columns for a file. */
    TableFile file(List<Check> checks) {
        CheckWords words = new CheckWords(context.catalogue(), getLocale());
        return new ListTable<Check>()
                .add(Column.words(getTranslation("checks.scope")), one -> Cell.text(words.scope(one.scope())))
                .add(
                        Column.text(getTranslation("checks.kind")),
                        one -> Cell.text(getTranslation(one.criterion().kind().key())))
                .add(Column.words(getTranslation("checks.asks")), one -> Cell.text(words.condition(one)))
                .add(
                        Column.text(getTranslation("checks.severity")),
                        one -> Cell.text(getTranslation(one.severity().key())))
                .add(Column.brief(getTranslation("checks.active")), one -> Cell.answer(one.active()))
                .file(context.exports(), getTranslation("nav.checks"), "", getLocale(), checks);
    }

    private Grid.Column<Check> column(String key, SerializableFunction<Check, Component> content, boolean wideOnly) {
        Grid.Column<Check> column = grid.addColumn(new ComponentRenderer<>(content))
                .setHeader(getTranslation(key))
                .setFlexGrow(0);
        column.getElement().setAttribute(wideOnly ? "wide-only" : "phone-only", "");
        return column;
    }

    private Component scope(Check check, CheckWords words) {
        Span scope = new Span(words.scope(check.scope()));
        Span kind = new Span(getTranslation(check.criterion().kind().key()));
        kind.addClassName("muted");
        Div both = new Div(scope, kind);
        both.addClassName("checks__words");
        return both;
    }

    /** All that a phone shows beside the switch. */
    private Component whole(Check check, CheckWords words) {
        Div whole = new Div(scope(check, words), new Span(words.condition(check)), severity(check, words));
        whole.addClassName("checks__words");
        return whole;
    }

    private Component severity(Check check, CheckWords words) {
        Select<Severity> severity = new Select<>();
        severity.setAriaLabel(getTranslation("checks.severity.of", words.name(check)));
        severity.setItems(Severity.values());
        severity.setItemLabelGenerator(one -> getTranslation(one.key()));
        severity.setValue(check.severity());
        severity.setReadOnly(!mayChange);
        severity.addClassNames(
                "checks__severity",
                "checks__severity--" + check.severity().name().toLowerCase(Locale.ROOT));
        severity.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                tell(() -> context.checks().setSeverity(check.id(), check.version(), change.getValue()));
            }
        });
        return severity;
    }

    private Component active(Check check, CheckWords words) {
        NativeButton active = new NativeButton(
                "", click -> tell(() -> context.checks().setActive(check.id(), check.version(), !check.active())));
        active.addClassName("switch");
        active.getElement().setAttribute("role", "switch");
        active.getElement().setAttribute("aria-checked", String.valueOf(check.active()));
        active.setAriaLabel(getTranslation("checks.switch", words.name(check)));
        active.setEnabled(mayChange);
        return active;
    }

    private Component acts(Check check, CheckWords words) {
        Button attempt =
                new Button(getTranslation("checks.try"), click -> Dialogs.open(new TrialDialog(context, check)));
        attempt.setAriaLabel(getTranslation("checks.try.of", words.name(check)));
        attempt.addThemeVariants(ButtonVariant.SMALL);
        IconButton change = new IconButton(
                Symbol.PENCIL, getTranslation("checks.edit", words.name(check)), () -> edit.accept(check));
        Span acts = new Span(attempt);
        if (mayChange) {
            acts.add(change);
        }
        acts.addClassName("checks__acts");
        return acts;
    }

    private void tell(SerializableRunnable act) {
        try {
            act.run();
            Notices.done(getTranslation("checks.saved"));
        } catch (CheckRefused refused) {
            Notices.problem(refused.in(getLocale()));
        }
        onChanged.run();
    }
}
