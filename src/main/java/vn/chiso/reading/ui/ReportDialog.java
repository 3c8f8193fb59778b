package vn.chiso.reading.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.Refused;
import vn.chiso.base.ui.DialogFoot;
import vn.chiso.base.ui.Notices;
import vn.chiso.base.ui.Problem;
import vn.chiso.document.SourceDocument;
import vn.chiso.document.text.ReportHead;
import vn.chiso.reading.NewReport;
import vn.chiso.reading.file.ReportFile;
import vn.chiso.reading.file.ReportKind;

/** Puts a report into the register, with its file if there is one; or changes what is said of one that somebody added. */
final class ReportDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient ReaderContext context;
    private final transient @Nullable SourceDocument existing;
    private final SerializableConsumer<SourceDocument> onSaved;
    private final ReportFields fields;
    private final Problem problem = new Problem();
    private transient @Nullable Picked picked;

    /** A file that waits for the report to be saved. */
    private record Picked(ReportFile read, Path place, String name) {}

    /** @param existing null for a new one */
    ReportDialog(
            ReaderContext context, @Nullable SourceDocument existing, SerializableConsumer<SourceDocument> onSaved) {
        this.context = context;
        this.existing = existing;
        this.onSaved = onSaved;
        fields = new ReportFields(context, existing);
        setHeaderTitle(getTranslation(existing == null ? "documents.add" : "documents.edit"));
        setWidth("min(640px, 94vw)");
        if (existing == null) {
            add(
                    new Paragraph(getTranslation("documents.add.text")),
                    new ReportPick<>(ReportKind.endings(), this::take, this::suggest));
        } else {
            Button remove = new Button(getTranslation("documents.remove"), click -> remove(existing));
            remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
            getFooter().add(remove);
        }
        add(fields, problem);
        DialogFoot.add(this, getTranslation("shell.save"), this::save);
        addDetachListener(detached -> forget());
    }

    /** The upload's own copy is gone once it was read. */
    private Picked take(Path file, String name) {
        ReportFile read = ReportFile.read(file, name);
        try {
            Path kept = Files.createTempFile("chiso-report-", ".kept");
            Files.copy(file, kept, StandardCopyOption.REPLACE_EXISTING);
            return new Picked(read, kept, name);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private void suggest(Picked now) {
        forget();
        picked = now;
        fields.suggest(ReportHead.of(now.read().text()));
    }

    private void save() {
        NewReport wanted = fields.read();
        if (wanted == null) {
            return;
        }
        try {
            SourceDocument saved = existing == null
                    ? context.register().register(wanted)
                    : context.register().change(existing, wanted);
            Picked file = picked;
            if (file != null) {
                context.imports().putThough(saved.id(), file.read(), file.place(), file.name());
            }
            close();
            Notices.done(getTranslation("documents.saved"));
            onSaved.accept(saved);
        } catch (Refused refused) {
            problem.setText(refused.in(getLocale()));
        }
    }

    private void remove(SourceDocument document) {
        try {
            context.register().remove(document);
            close();
            Notices.done(getTranslation("documents.removed"));
            getUI().ifPresent(page -> page.navigate(DocumentsView.class));
        } catch (Refused refused) {
            problem.setText(refused.in(getLocale()));
        }
    }

    private void forget() {
        Picked before = picked;
        picked = null;
        if (before != null) {
            try {
                Files.deleteIfExists(before.place());
            } catch (IOException busy) {
                before.place().toFile().deleteOnExit();
            }
        }
    }
}
