package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.Texts;
import vn.chiso.base.ui.IconButton;
import vn.chiso.base.ui.Symbol;
import vn.chiso.dashboard.DashboardData;
import vn.chiso.dashboard.DashboardFilter;
import vn.chiso.document.SourceDocument;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureDetail;
import vn.chiso.observation.Note;

/** Where a figure comes from; without a chosen figure, which documents the page stands on. The nation's are too many. */
final class SourcePanel extends Composite<Section> implements HasStyle {

    private static final long serialVersionUID = 1L;

    /** Where the panel floats it takes the focus, unless somebody works in the grid, and remembers where it was. */
    private static final String ENTER = """
        const from = document.activeElement;
        this.from = from && from.getAttribute('aria-label');
        if (window.matchMedia('(width < 1400px)').matches && !(from && from.closest('vaadin-grid'))) {
          setTimeout(() => this.querySelector('.icon-button')?.focus());
        }\
        """;

    private static final String LEAVE = """
        const from = this.from;
        this.from = null;
        if (from && (document.activeElement === document.body || this.contains(document.activeElement))) {
          setTimeout(() => [...document.querySelectorAll('button')]
            .find(button => button.getAttribute('aria-label') === from)?.focus());
        }\
        """;

    private final transient CardContext context;
    private boolean open;
    private @Nullable FigureSections kept;

    SourcePanel(CardContext context) {
        this.context = context;
        getContent().addClassNames("card", "source-panel");
        getContent().setId("source");
    }

    void show(DashboardData data) {
        getContent().getElement().setAttribute("aria-label", text("dashboard.source.title"));
        Long figure = data.filter().figure();
        Optional<FigureDetail> detail =
                figure == null ? Optional.empty() : context.figures().detail(figure);
        List<Component> sections = new ArrayList<>();
        if (detail.isPresent() || !data.filter().isNation()) {
            sections.add(head(data, detail.isPresent()));
        }
        if (detail.isPresent()) {
            sections.addAll(new SourceSections(context, getLocale()).of(detail.get()));
        } else if (!data.filter().isNation()) {
            GoalSection.of(data, context, getLocale()).ifPresent(sections::add);
            sections.addAll(documents(data));
        }
        replace(sections, detail.map(FigureDetail::figure).orElse(null));
        if (open != detail.isPresent()) {
            open = detail.isPresent();
            getElement().executeJs(open ? ENTER : LEAVE);
        }
    }

    /** What is being typed about the same figure stays where it is. */
    private void replace(List<Component> sections, @Nullable Figure figure) {
        FigureSections before = kept;
        boolean stays = before != null && figure != null && before.isAbout(figure);
        getContent()
                .getChildren()
                .filter(section -> !stays || !section.equals(before))
                .toList()
                .forEach(getContent()::remove);
        if (!stays) {
            kept = figure == null ? null : new FigureSections(context, figure);
            Optional.ofNullable(kept).ifPresent(getContent()::add);
        }
        for (int i = 0; i < sections.size(); i++) {
            getContent().addComponentAtIndex(i, sections.get(i));
        }
        if (kept != null && figure != null) {
            kept.show(figure);
        }
    }

    /** Closes the chosen figure, if there is one. */
    static void close(CardContext context, DashboardFilter filter) {
        if (filter.figure() != null) {
            context.navigate().accept(filter.withFigure(null));
        }
    }

    private Component head(DashboardData data, boolean closable) {
        H2 title = new H2(text("dashboard.source.title"));
        title.addClassName("card__title");
        Div head = new Div(title);
        head.addClassName("card__head");
        if (closable) {
            head.add(new IconButton(Symbol.X, text("dashboard.source.close"), () -> close(context, data.filter())));
        }
        return head;
    }

    private List<Component> documents(DashboardData data) {
        List<Note> notes = context.figures().documentNotes();
        List<Component> sections = new ArrayList<>();
        boolean some = !data.origins().documents().isEmpty();
        String none = data.origins().entered() ? "dashboard.source.hint.entered" : "dashboard.source.hint.none";
        Div hint = section(new Span(text(some ? "dashboard.source.hint" : none)));
        hint.addClassName("muted");
        sections.add(hint);
        sections.add(new SourceList(context, data, getLocale()));
        for (SourceDocument document : context.documents().all()) {
            if (data.origins().documents().contains(document.id())) {
                sections.add(new SourceSections(context, getLocale()).document(document, notes, null));
            }
        }
        if (!data.origins().files().isEmpty()) {
            sections.add(files(data.origins().files()));
        }
        if (some && data.origins().typed()) {
            Div also = section(new Span(text("dashboard.source.hint.also")));
            also.addClassName("muted");
            sections.add(also);
        }
        return sections;
    }

    private Div files(List<String> names) {
        UnorderedList list = new UnorderedList();
        list.addClassName("source-list");
        names.forEach(name -> list.add(new ListItem(new Span(name))));
        return section(label(getLocale(), "dashboard.source.files"), list);
    }

    static Div section(Component... content) {
        Div section = new Div(content);
        section.addClassName("source-panel__section");
        return section;
    }

    static Span label(Locale locale, String key) {
        Span label = new Span(Texts.get(key, locale));
        label.addClassName("source-panel__label");
        return label;
    }

    static Div quiet(String text) {
        Div quiet = new Div(text);
        quiet.addClassName("muted");
        return quiet;
    }

    private String text(String key) {
        return Texts.get(key, getLocale());
    }
}
