package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.table.TableFile;
import vn.chiso.base.ui.IconButton;
import vn.chiso.base.ui.Symbol;
import vn.chiso.base.ui.TableDownloads;
import vn.chiso.dashboard.DashboardData;
import vn.chiso.dashboard.DashboardFilter;

/** The button of the page that takes out what stands on it: every card as a sheet of one workbook. */
final class PageFiles extends Composite<Span> implements LocaleChangeObserver {

    private static final long serialVersionUID = 1L;

    private final transient CardContext context;
    private final SerializableSupplier<Component> page;
    private transient @Nullable DashboardFilter filter;

    /** @param page the cards, asked for when somebody saves them */
    PageFiles(CardContext context, SerializableSupplier<Component> page) {
        this.context = context;
        this.page = page;
    }

    void show(DashboardData data) {
        filter = data.filter();
        setVisible(data.indicator() != null);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        IconButton button = new IconButton(Symbol.DOWNLOAD, getTranslation("files.page"), () -> {});
        Popover popover = new Popover();
        popover.setTarget(button);
        popover.setPosition(PopoverPosition.BOTTOM_START);
        popover.setAriaLabel(getTranslation("files.page"));
        popover.setAutofocus(true);
        TableDownloads downloads = new TableDownloads(context.exports(), this::file);
        Div menu = new Div(downloads.excel(getTranslation("files.page.excel")));
        menu.addClassName("menu");
        popover.add(menu);
        getContent().removeAll();
        getContent().add(button, popover);
    }

    private TableFile file() {
        return new TableFile(
                Captions.fileName(getTranslation("files.page.file"), Objects.requireNonNull(filter)),
                context.page().below(page.get()));
    }
}
