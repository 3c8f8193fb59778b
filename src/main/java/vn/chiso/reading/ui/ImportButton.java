package vn.chiso.reading.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import vn.chiso.base.ui.Dialogs;
import vn.chiso.base.ui.Icon;
import vn.chiso.base.ui.Symbol;
import vn.chiso.document.SourceDocument;

/** Opens the dialog that brings the text of a report in. */
final class ImportButton extends Composite<Button> {

    private static final long serialVersionUID = 1L;

    /** @param first whether there is no text yet */
    ImportButton(ReaderContext context, SourceDocument document, boolean first) {
        Button button = getContent();
        button.setText(getTranslation(first ? "reading.import" : "reading.import.again"));
        button.setPrefixComponent(new Icon(Symbol.UPLOAD));
        button.addClickListener(click -> Dialogs.open(new ImportDialog(context, document)));
    }

    /** The same where the page waits for the text. */
    ImportButton asked() {
        getContent().addThemeVariants(ButtonVariant.PRIMARY);
        return this;
    }
}
