package vn.chiso.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.chiso.register.lists.ListDraft;
import vn.chiso.register.lists.ListLine;
import vn.chiso.register.lists.ListLine.State;

/** The lines of a list: what each names, and what becomes of it. */
final class ListTable extends Composite<Grid<ListLine>> {

    private static final long serialVersionUID = 1L;

    private final transient ListDraft draft;
    private final SerializableRunnable judge;
    private final Grid<ListLine> grid = new Grid<>();
    private final Checkbox takeAll = new Checkbox();
    private transient List<ListLine> shown = List.of();

    /** @param judge called when something was said about a line */
    ListTable(ListDraft draft, SerializableRunnable judge) {
        this.draft = draft;
        this.judge = judge;
        grid.addClassNames("import__table", "list__table");
        grid.setAriaLabel(getTranslation("import.review.title", draft.fileName()));
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setEmptyStateText(getTranslation("list.none"));
        takeAll.setAriaLabel(getTranslation("import.take.all"));
        takeAll.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changes().forEach(line -> draft.take(line, change.getValue()));
                judge.run();
            }
        });
        grid.addColumn(new ComponentRenderer<>(this::take))
                .setHeader(takeAll)
                .setKey("take")
                .setWidth("52px")
                .setFlexGrow(0)
                .setTextAlign(ColumnTextAlign.CENTER);
        grid.addColumn(new ComponentRenderer<>(this::named))
                .setHeader(getTranslation("list.head.named"))
                .setKey("named")
                .setRowHeader(true)
                .setWidth("140px");
        grid.addColumn(new ComponentRenderer<>(this::becomes))
                .setHeader(getTranslation("list.head.becomes"))
                .setKey("becomes")
                .setWidth("150px");
    }

    @Override
    protected Grid<ListLine> initContent() {
        return grid;
    }

    void setEnabled(boolean on) {
        grid.setEnabled(on);
    }

    void show(List<ListLine> lines) {
        shown = lines;
        grid.setItems(lines);
        grid.getListDataView().setIdentifierProvider(ListLine::key);
        List<ListLine> changes = changes();
        long taken = changes.stream().filter(ListLine::taken).count();
        takeAll.setEnabled(!changes.isEmpty());
        takeAll.setValue(taken > 0 && taken == changes.size());
        takeAll.setIndeterminate(taken > 0 && taken < changes.size());
    }

    private List<ListLine> changes() {
        return shown.stream().filter(line -> line.state().isChange()).toList();
    }

    private Component take(ListLine line) {
        if (!line.state().isChange()) {
            return new Span();
        }
        Checkbox take = new Checkbox(line.taken(), change -> {
            draft.take(line, change.getValue());
            judge.run();
        });
        take.setAriaLabel(getTranslation("list.take", line.name()));
        return take;
    }

    private Component named(ListLine line) {
        List<String> about = new ArrayList<>();
        if (!line.code().isEmpty()) {
            about.add(line.code());
        }
        if (!line.above().isEmpty()) {
            about.add(line.above());
        }
        about.add(line.row() == 0 ? getTranslation("list.not_in_file") : getTranslation("list.row", line.row()));
        return two(new Span(line.name().isEmpty() ? "—" : line.name()), String.join(" · ", about));
    }

    private Component becomes(ListLine line) {
        boolean replaces = line.state() == State.NEW && line.held() != null;
        String what = replaces ? "replaces" : line.state().name().toLowerCase(Locale.ROOT);
        Span state = new Span(getTranslation("list.state.one." + what));
        if (line.state() == State.REFUSED) {
            state.addClassName("paste__why");
        } else if (line.state() == State.ASKED) {
            state.addClassName("paste__asked");
        }
        boolean told = line.held() != null && line.state() != State.UNCHANGED && line.state() != State.GONE;
        Div cell = two(
                state,
                line.why() != null ? line.why().in(getLocale()) : told ? getTranslation("list.held", line.held()) : "");
        if (line.asked()) {
            Div question = new Div(answer(line, true), answer(line, false));
            question.addClassName("paste__question");
            cell.add(question);
        }
        return cell;
    }

    private NativeButton answer(ListLine line, boolean same) {
        NativeButton button = new NativeButton(getTranslation(same ? "list.same" : "list.other"), click -> {
            draft.isSame(line, same);
            judge.run();
        });
        button.addClassName("paste__reading");
        boolean chosen = line.state() != State.ASKED && line.state() != State.REFUSED;
        button.getElement().setAttribute("aria-pressed", String.valueOf(chosen && same == (line.state() != State.NEW)));
        return button;
    }

    private static Div two(Component first, String quiet) {
        Span second = new Span(quiet);
        second.addClassName("muted");
        Div both = new Div(first, second);
        both.addClassName("import__target");
        return both;
    }
}
