package vn.chiso.document.directive.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.ui.FilterClear;
import vn.chiso.base.ui.FilterSelect;
import vn.chiso.base.ui.FilterText;
import vn.chiso.document.DocumentNames;
import vn.chiso.document.SourceDocument;
import vn.chiso.document.directive.DirectiveFilter;
import vn.chiso.document.directive.DirectiveKind;

/** Which directive documents are listed. Each choice makes another address. */
final class DirectiveBar extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient DirectiveContext context;
    private final SerializableConsumer<DirectiveFilter> open;
    private final FilterText text = new FilterText(this::chosen);
    private final FilterSelect<DirectiveKind> kind = new FilterSelect<>(this::chosen);
    private final FilterSelect<SourceDocument> report = new FilterSelect<>(this::chosen);
    private final Checkbox doubtful = new Checkbox();
    private final FilterClear clear;

    DirectiveBar(DirectiveContext context, SerializableConsumer<DirectiveFilter> open) {
        this.context = context;
        this.open = open;
        clear = new FilterClear(() -> open.accept(DirectiveFilter.ALL));
        report.addClassName("holding__report");
        doubtful.addClassName("register__retired");
        doubtful.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chosen();
            }
        });
        getContent().addClassName("filter-bar");
        getContent().add(text, kind, report, doubtful, clear);
    }

    void show(DirectiveFilter filter) {
        String any = getTranslation("holdings.any");
        @Nullable Long shown = filter.documentId();
        text.show(getTranslation("directives.search"), filter.text());
        kind.show(
                getTranslation("directives.kind"),
                any,
                List.of(DirectiveKind.values()),
                one -> getTranslation(one.key()),
                filter.kind());
        report.show(
                getTranslation("holdings.report"),
                any,
                context.documents().all(),
                one -> DocumentNames.of(one, getLocale()),
                shown == null ? null : context.documents().byId(shown));
        doubtful.setLabel(getTranslation("directives.doubtful.only"));
        doubtful.setValue(filter.doubtful());
        clear.show(!filter.equals(DirectiveFilter.ALL));
    }

    private void chosen() {
        SourceDocument chosen = report.value();
        open.accept(new DirectiveFilter(
                text.value(), kind.value(), chosen == null ? null : (Long) chosen.id(), doubtful.getValue()));
    }
}
