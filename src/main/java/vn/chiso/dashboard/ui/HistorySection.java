package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import vn.chiso.base.text.DateText;
import vn.chiso.base.text.Texts;
import vn.chiso.base.ui.Badge;
import vn.chiso.base.ui.Dialogs;
import vn.chiso.base.ui.Notices;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.EditRefused;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureAction;
import vn.chiso.observation.FigureHistory;
import vn.chiso.observation.FigureText;
import vn.chiso.observation.HistoryLine;

/** Every version of a figure, newest first, each one click away from being taken up again by whoever may edit. */
final class HistorySection extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient CardContext context;
    private final transient Figure now;
    private final transient Indicator indicator;
    private final Locale locale;

    HistorySection(CardContext context, Figure now, FigureHistory history, Indicator indicator, Locale locale) {
        this.context = context;
        this.now = now;
        this.indicator = indicator;
        this.locale = locale;
        getContent().addClassNames("source-panel__section", "history");
        getContent().add(SourcePanel.label(locale, "dashboard.source.history"));
        OrderedList list = new OrderedList();
        list.addClassName("history__lines");
        history.lines().forEach(line -> list.add(line(line)));
        getContent().add(list);
        if (history.older() > 0) {
            getContent().add(SourcePanel.quiet(Texts.get("dashboard.history.older", locale, history.older())));
        }
    }

    /**
     * What stands there when nobody changed the figure.
     *
     * @param words what its only source says, with the section
     */
    static Component untouched(Figure figure, Optional<String> words, Locale locale) {
        Div line = SourcePanel.quiet("");
        if (figure.derived()) {
            line.setText(Texts.get("dashboard.history.derived", locale));
        } else {
            String where = words.orElseGet(() -> Captions.section(figure));
            String loaded = where.isEmpty()
                    ? Texts.get("history.loaded", locale)
                    : Texts.get("dashboard.history.loaded", locale, where);
            line.add(new Span(Texts.get("dashboard.history.untouched", locale)), new Text(" "), new Span(loaded));
        }
        return SourcePanel.section(SourcePanel.label(locale, "dashboard.source.history"), line);
    }

    private ListItem line(HistoryLine line) {
        Span value = new Span(FigureText.label(line.figure(), indicator, locale));
        value.addClassName("history__value");
        Span review = new Span(Texts.get(line.figure().review().key(), locale));
        review.addClassName("muted");
        Div head = new Div(value, review);
        head.addClassName("history__head");
        if (line.current()) {
            head.add(new Badge(Texts.get("dashboard.history.current", locale), "badge--accent"));
        } else if (context.mayEdit() && line.canComeBack(now)) {
            head.add(restore(line));
        }
        ListItem item = new ListItem(head, SourcePanel.quiet(how(line)));
        item.addClassName("history__line");
        item.setClassName("history__line--current", line.current());
        String reason = line.reason();
        if (reason != null && !reason.isBlank()) {
            Div why = new Div(Texts.get("dashboard.history.reason", locale, reason));
            why.addClassName("history__reason");
            item.add(why);
        }
        return item;
    }

    /** What was done, by whom and when. */
    private String how(HistoryLine line) {
        String section = line.figure().section();
        String done = line.action() == FigureAction.LOADED && section != null && !section.isEmpty()
                ? Texts.get("dashboard.history.loaded", locale, section)
                : Texts.get(line.action().key(), locale, line.who());
        return line.at() == null ? done : done + " · " + DateText.format(line.at());
    }

    private Component restore(HistoryLine line) {
        String value = FigureText.label(line.figure(), indicator, locale);
        NativeButton button = new NativeButton(Texts.get("dashboard.history.restore", locale));
        button.addClassNames("link", "history__restore");
        button.setAriaLabel(Texts.get("dashboard.history.restore.of", locale, value));
        button.addClickListener(click -> Dialogs.open(new RestoreDialog(value, reason -> restore(line, reason))));
        return button;
    }

    /** The change tells every open page, this one too, to draw itself anew. */
    private void restore(HistoryLine line, String reason) {
        try {
            context.observations()
                    .restore(now.observationId(), now.version(), line.figure().version(), reason);
            Notices.done(Texts.get("dashboard.history.restored", locale));
        } catch (EditRefused refused) {
            Notices.problem(refused.in(locale));
        } catch (AccessDeniedException denied) {
            Notices.problem(Texts.get("grid.edit.denied", locale));
        }
    }
}
