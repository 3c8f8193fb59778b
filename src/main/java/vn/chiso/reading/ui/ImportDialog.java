package vn.chiso.reading.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.nio.file.Path;
import vn.chiso.base.ui.Notices;
import vn.chiso.document.DocumentNames;
import vn.chiso.document.SourceDocument;
import vn.chiso.reading.ImportedText;
import vn.chiso.reading.file.ReportFile;
import vn.chiso.reading.file.ReportKind;

/** Brings the text of one report in; what is wrong with a file is said here, and nothing is changed by it. */
final class ImportDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient ReaderContext context;
    private final transient SourceDocument document;
    private final Checkbox though = new Checkbox();

    ImportDialog(ReaderContext context, SourceDocument document) {
        this.context = context;
        this.document = document;
        setHeaderTitle(getTranslation("reading.import.title", DocumentNames.of(document, getLocale())));
        setWidth("min(520px, 94vw)");
        though.setLabel(getTranslation("reading.import.though"));
        add(
                new Paragraph(getTranslation("reading.import.text")),
                new ReportPick<>(ReportKind.endings(), this::put, this::done),
                though);
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()));
    }

    private ImportedText put(Path file, String name) {
        ReportFile read = ReportFile.read(file, name);
        return Boolean.TRUE.equals(though.getValue())
                ? context.imports().putThough(document.id(), read, file, name)
                : context.imports().put(document.id(), read, file, name);
    }

    private void done(ImportedText done) {
        close();
        Notices.done(
                done.unchanged()
                        ? getTranslation("reading.import.unchanged")
                        : getTranslation(
                                "reading.import.done", done.passages(), done.sections(), done.tied(), done.figures()));
    }
}
