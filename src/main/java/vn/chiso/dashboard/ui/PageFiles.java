package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.table.TableFile;
import vn.chiso.base.ui.Dialogs;
import vn.chiso.base.ui.Icon;
import vn.chiso.base.ui.IconButton;
import vn.chiso.base.ui.LatePopover;
import vn.chiso.base.ui.Symbol;
import vn.chiso.base.ui.TableDownloads;
import vn.chiso.dashboard.DashboardData;
import vn.chiso.dashboard.DashboardFilter;
import vn.chiso.observation.FigureWorkbooks;

/** The button of the page that takes out what stands on it: every card as a sheet of one workbook. */
final class PageFiles extends Composite<Span> implements LocaleChangeObserver {

    private static final long serialVersionUID = 1L;

    private final transient CardContext context;
    private final SerializableSupplier<Component> page;
    private transient @Nullable DashboardData data;

    /** @param page the cards, asked for when somebody saves them */
    PageFiles(CardContext context, SerializableSupplier<Component> page) {
        this.context = context;
        this.page = page;
    }

    void show(DashboardData shown) {
        data = shown;
        setVisible(shown.indicator() != null);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        IconButton button = new IconButton(Symbol.DOWNLOAD, getTranslation("files.page"), () -> {});
        getContent().removeAll();
        getContent().add(button);
        LatePopover.of(button, this::menu);
    }

    private Popover menu() {
        Popover popover = new Popover();
        popover.setPosition(PopoverPosition.BOTTOM_START);
        popover.setAriaLabel(getTranslation("files.page"));
        popover.setAutofocus(true);
        TableDownloads downloads = new TableDownloads(context.exports(), this::file);
        NativeButton yearbook = new NativeButton();
        yearbook.add(new Icon(Symbol.BOOK_OPEN), new Span(getTranslation("yearbook.menu")));
        yearbook.addClassName("menu__item");
        yearbook.addClickListener(click -> {
            popover.close();
            Dialogs.open(new YearbookDialog(context, Objects.requireNonNull(data)));
        });
        TableDownloads all = new TableDownloads(context.exports(), () -> figures(filter().withIndicator(null)));
        TableDownloads chosen = new TableDownloads(context.exports(), () -> figures(filter()));
        Div menu = new Div(
                downloads.excel(getTranslation("files.page.excel")),
                all.excel(getTranslation("files.figures")),
                chosen.excel(getTranslation("files.figures.indicator")),
                yearbook);
        menu.addClassName("menu");
        popover.add(menu);
        return popover;
    }

    /** Every card that is on the page now. */
    TableFile file() {
        return new TableFile(
                Captions.fileName(getTranslation("files.page.file"), filter()), PageTables.below(page.get()));
    }

    private DashboardFilter filter() {
        return Objects.requireNonNull(data).filter();
    }

    /** The figures of the page, to be changed and brought back. */
    private TableFile figures(DashboardFilter filter) {
        return context.workbooks()
                .held(
                        new FigureWorkbooks.Heading(
                                Captions.fileName(getTranslation("files.figures.file"), filter),
                                getTranslation(
                                        "files.figures.title", filter.unit().fullName()),
                                "",
                                ""),
                        filter.extract(context.territory().lineage()),
                        getLocale());
    }
}
