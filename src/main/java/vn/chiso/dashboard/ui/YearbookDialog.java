package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import vn.chiso.base.table.ExcelFile;
import vn.chiso.base.text.DateText;
import vn.chiso.base.ui.Icon;
import vn.chiso.base.ui.PageTurn;
import vn.chiso.base.ui.Symbol;
import vn.chiso.dashboard.DashboardData;

/** Asks for the years of a year book, shows how it comes along, and hands it over. It is kept no longer than this is open. */
final class YearbookDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient CardContext context;
    private final transient DashboardData data;
    private final Select<Integer> from;
    private final Select<Integer> to;
    private final Div place = new Div();
    private final Button make;
    private final Button close;
    private final Element bar = new Element("progress");
    private final Paragraph said = new Paragraph();
    private transient @Nullable YearbookJob job;

    YearbookDialog(CardContext context, DashboardData data) {
        this.context = context;
        this.data = data;
        setHeaderTitle(getTranslation("yearbook.head", data.filter().unit().fullName()));
        setWidth("min(480px, 94vw)");
        List<Integer> years = years(data, DateText.today(context.clock()));
        from = field("yearbook.from", years, years.getFirst());
        to = field("yearbook.to", years, years.getLast());
        Div span = new Div(from, to);
        span.addClassName("yearbook__years");
        place.addClassName("yearbook__place");
        place.getElement().setAttribute("role", "status");
        bar.getClassList().add("yearbook__bar");
        bar.setAttribute("aria-label", getTranslation("yearbook.making"));
        add(new Paragraph(getTranslation("yearbook.about")), span, place);
        close = new Button(getTranslation("shell.cancel"), click -> stop());
        make = new Button(getTranslation("yearbook.make"), click -> start());
        make.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(close, make);
        from.focus();
    }

    /** From the first year that has figures to the last. */
    private static List<Integer> years(DashboardData data, LocalDate today) {
        List<Integer> known = data.yearsWithData();
        return known.isEmpty()
                ? List.of(today.getYear())
                : IntStream.rangeClosed(known.getLast(), known.getFirst())
                        .boxed()
                        .toList();
    }

    private Select<Integer> field(String key, List<Integer> years, int year) {
        Select<Integer> field = new Select<>();
        field.setLabel(getTranslation(key));
        field.setItemLabelGenerator(String::valueOf);
        field.setItems(years);
        field.setValue(year);
        return field;
    }

    private void start() {
        int first = from.getValue();
        int last = to.getValue();
        UI ui = UI.getCurrent();
        YearbookJob now = new YearbookJob(context.yearbooks(), context, context.yearbookExecutor());
        job = now;
        working(true);
        bar.removeAttribute("value");
        say(getTranslation("yearbook.reading"), false);
        place.getElement().insertChild(0, bar);
        now.start(
                new YearbookJob.Order(
                        data.filter(), first, last, context.exports().made(getLocale())),
                state -> PageTurn.now(ui, () -> {
                    if (now.equals(job)) {
                        show(state, first, last);
                    }
                }),
                getTranslation("yearbook.failed"),
                getTranslation("yearbook.busy"));
    }

    private void show(YearbookJob.State state, int first, int last) {
        switch (state) {
            case YearbookJob.State.Progress progress -> {
                bar.setAttribute("max", String.valueOf(progress.of()));
                bar.setAttribute("value", String.valueOf(progress.sheets()));
                said.setText(getTranslation(
                        "yearbook.progress", String.valueOf(progress.sheets()), String.valueOf(progress.of())));
            }
            case YearbookJob.State.Done done -> {
                job = null;
                working(false);
                place.removeAll();
                Anchor link = link(done.book(), first, last);
                place.add(link);
                link.getElement().callJsFunction("focus");
            }
            case YearbookJob.State.Failed failed -> {
                job = null;
                working(false);
                say(failed.words(), true);
            }
        }
    }

    private Anchor link(ByteArrayResource book, int first, int last) {
        String name =
                Captions.fileName(getTranslation("yearbook.file"), data.filter().withYear(null))
                                .replace("-latest", "")
                        + "-" + first + (first == last ? "" : "-" + last) + ".xlsx";
        Anchor link = new Anchor();
        link.setHref(DownloadHandler.fromInputStream(event -> {
            context.exports().exported(name, data.filter().unit().fullName());
            return new DownloadResponse(book.getInputStream(), name, ExcelFile.TYPE, book.contentLength());
        }));
        link.add(new Icon(Symbol.DOWNLOAD), new Span(name));
        link.addClassName("yearbook__link");
        return link;
    }

    private void working(boolean on) {
        from.setReadOnly(on);
        to.setReadOnly(on);
        make.setEnabled(!on);
        close.setText(getTranslation(on ? "yearbook.stop" : "files.close"));
    }

    private void say(String words, boolean problem) {
        place.removeAll();
        bar.removeFromParent();
        said.setText(words);
        said.setClassName("yearbook__problem", problem);
        place.add(said);
    }

    /** Ends the work when there is some, else closes. */
    private void stop() {
        YearbookJob now = job;
        if (now == null) {
            close();
            return;
        }
        now.cancel();
        job = null;
        working(false);
        say(getTranslation("yearbook.stopped"), false);
        make.focus();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (job != null) {
            job.cancel();
        }
        super.onDetach(event);
    }
}
