package vn.chiso.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableFunction;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.table.Cell;
import vn.chiso.base.table.Column;
import vn.chiso.base.table.Exports;
import vn.chiso.base.table.ListTable;
import vn.chiso.base.table.TableFile;
import vn.chiso.base.text.DateText;
import vn.chiso.security.audit.AuditEvent;
import vn.chiso.security.audit.AuditFilter;
import vn.chiso.security.audit.AuditLog;

/** The rows of the trail, newest first, fetched as they come into sight; on narrow screens one column tells all. */
final class AuditGrid extends Composite<Grid<AuditEvent>> {

    private static final long serialVersionUID = 1L;

    private final transient AuditLog log;
    private boolean narrow;

    AuditGrid(AuditLog log) {
        this.log = log;
        getContent().addClassName("audit__grid");
        getContent().addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        getContent().setSelectionMode(Grid.SelectionMode.NONE);
    }

    /** @param rows how many there are */
    void show(AuditFilter filter, int rows) {
        showColumns();
        getContent().setItems(query -> log.page(filter, query.getOffset(), query.getLimit()).stream(), query -> {
            query.getPage();
            return rows;
        });
    }

    /** The same columns for a file, whose rows are read page by page while it is written. */
    TableFile file(Exports exports, AuditFilter filter) {
        Locale locale = getLocale();
        return new ListTable<AuditEvent>()
                .add(Column.moment(head("time")), event -> Cell.moment(event.at()))
                .add(Column.text(head("user")), event -> Cell.text(event.username()))
                .add(Column.text(head("action")), event -> Cell.text(AuditWords.action(event.action(), locale)))
                .add(Column.text(head("subject")), event -> Cell.text(AuditWords.subject(event.subject(), locale)))
                .add(Column.words(getTranslation("files.head.detail")), event -> Cell.text(event.detail()))
                .add(Column.text(getTranslation("files.head.was")), event -> Cell.text(event.before()))
                .add(Column.text(getTranslation("files.head.after")), event -> Cell.text(event.after()))
                .add(Column.brief(head("address")), event -> Cell.text(event.address()))
                .file(exports, getTranslation("audit.title"), words(filter), locale, reader -> read(filter, reader));
    }

    /** Whatever is noted meanwhile moves the pages on, so that a page may begin with what was read already. */
    private void read(AuditFilter filter, Consumer<? super AuditEvent> reader) {
        AuditEvent last = null;
        List<AuditEvent> page;
        int from = 0;
        do {
            page = log.page(filter, from, AuditLog.LONGEST_PAGE);
            for (AuditEvent event : page) {
                if (last == null || isBefore(event, last)) {
                    reader.accept(event);
                    last = event;
                }
            }
            from += page.size();
        } while (page.size() == AuditLog.LONGEST_PAGE);
    }

    private static boolean isBefore(AuditEvent event, AuditEvent other) {
        int order = event.at().compareTo(other.at());
        return order < 0 || (order == 0 && event.id() < other.id());
    }

    private static String words(AuditFilter filter) {
        return AuditAddress.format(filter).entrySet().stream()
                .map(part -> part.getKey() + "=" + part.getValue())
                .collect(Collectors.joining(" · "));
    }

    private String head(String key) {
        return getTranslation("audit.column." + key);
    }

    void setNarrow(boolean narrow) {
        if (this.narrow != narrow) {
            this.narrow = narrow;
            if (!getContent().getColumns().isEmpty()) {
                showColumns();
            }
        }
    }

    /** Anew for every language and width. */
    private void showColumns() {
        getContent().removeAllColumns();
        if (narrow) {
            add("entry", this::entry).setFlexGrow(1);
            return;
        }
        add("time", AuditGrid::time).setWidth("150px").setFrozen(true);
        add("user", event -> new Span(event.username())).setWidth("120px");
        add("action", event -> new Span(action(event))).setWidth("170px");
        add("subject", this::subject).setWidth("260px").setFlexGrow(2);
        add("change", AuditGrid::change).setWidth("200px").setFlexGrow(1);
        add("address", event -> new Span(event.address())).setWidth("126px");
    }

    private Grid.Column<AuditEvent> add(String key, SerializableFunction<AuditEvent, Component> cell) {
        return getContent()
                .addColumn(new ComponentRenderer<>(cell))
                .setKey(key)
                .setHeader(head(key))
                .setFlexGrow(0);
    }

    private Component entry(AuditEvent event) {
        Span who = new Span(event.username());
        who.addClassName("strong");
        Div head = new Div(time(event), who, new Span(action(event)));
        head.addClassName("audit__entry-head");
        Div entry = new Div(head, subject(event), change(event));
        entry.addClassName("audit__entry");
        return entry;
    }

    private Component subject(AuditEvent event) {
        Div subject = new Div(new Span(AuditWords.subject(event.subject(), getLocale())));
        if (event.detail() != null) {
            Span detail = new Span(event.detail());
            detail.addClassName("audit__detail");
            subject.add(detail);
        }
        subject.addClassName("audit__subject");
        return subject;
    }

    private String action(AuditEvent event) {
        return AuditWords.action(event.action(), getLocale());
    }

    private static Span time(AuditEvent event) {
        Span time = new Span(DateText.formatToTheSecond(event.at()));
        time.addClassName("audit__time");
        time.getElement().setAttribute("title", event.at().truncatedTo(ChronoUnit.SECONDS) + " (UTC)");
        return time;
    }

    private static Component change(AuditEvent event) {
        Span change = new Span();
        if (event.before() != null || event.after() != null) {
            change.setText(shown(event.before()) + " → " + shown(event.after()));
        }
        return change;
    }

    private static String shown(@Nullable String value) {
        return value == null ? "∅" : value;
    }
}
