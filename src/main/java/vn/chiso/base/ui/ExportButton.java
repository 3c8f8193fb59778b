package vn.chiso.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.function.SerializableSupplier;
import vn.chiso.base.table.Exports;
import vn.chiso.base.table.TableFile;

/** Takes a list out of the application as Excel or CSV: all rows of the filter, with the columns of the list. */
public final class ExportButton extends Composite<Span> {

    private static final long serialVersionUID = 1L;

    /** @param file makes the table when somebody asks for it, by the same calls as the list itself */
    public ExportButton(Exports exports, SerializableSupplier<TableFile> file) {
        Button button = new Button(getTranslation("files.export"), new Icon(Symbol.DOWNLOAD));
        getContent().addClassName("export");
        getContent().add(button);
        LatePopover.of(button, () -> menu(exports, file));
    }

    private Popover menu(Exports exports, SerializableSupplier<TableFile> file) {
        Popover popover = new Popover();
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setAriaLabel(getTranslation("files.export"));
        popover.setAutofocus(true);
        TableDownloads downloads = new TableDownloads(exports, file);
        Div menu = new Div(downloads.excel(getTranslation("files.excel")), downloads.csv(getTranslation("files.csv")));
        menu.addClassName("menu");
        popover.add(menu);
        return popover;
    }
}
