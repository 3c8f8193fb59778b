package vn.chiso.evidence.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.Refused;
import vn.chiso.base.ui.Icon;
import vn.chiso.base.ui.IconButton;
import vn.chiso.base.ui.PageTurn;
import vn.chiso.base.ui.Symbol;
import vn.chiso.evidence.EvidenceUploads;
import vn.chiso.evidence.FileKind;
import vn.chiso.evidence.UploadedFile;

/** Takes one file, chosen or dropped; it is checked as it comes in, and what is wrong is said at once below it. */
final class FileField extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient EvidenceUploads uploads;
    private final Upload upload = new Upload(this::receive);
    private final Div kinds = new Div();
    private final Div chosen = new Div();
    private final Div problem = new Div();
    private transient @Nullable UploadedFile file;
    private boolean closed;

    FileField(EvidenceUploads uploads) {
        this.uploads = uploads;
        int largest = (int) Math.min(uploads.largest(), Integer.MAX_VALUE);
        String limit = EvidenceText.size(largest, getLocale());
        upload.setUploadFormat(UploadFormat.RAW);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(largest);
        upload.setAcceptedFileExtensions(FileKind.allEndings());
        upload.setUploadButton(new Button(getTranslation("evidence.file.choose")));
        upload.setDropLabel(new Span(getTranslation("evidence.file.drop")));
        upload.setI18n(words(limit));
        upload.addFileRejectedListener(rejected -> refuse(rejected.getFileName() + ": " + rejected.getErrorMessage()));
        kinds.setText(getTranslation("evidence.file.kinds", limit));
        kinds.addClassName("muted");
        chosen.addClassName("evidence__chosen");
        chosen.getElement().setAttribute("role", "status");
        problem.addClassName("dialog-problem");
        problem.getElement().setAttribute("role", "alert");
        getContent().addClassName("evidence__upload");
        getContent().add(upload, kinds, chosen, problem);
    }

    Optional<UploadedFile> file() {
        return Optional.ofNullable(file);
    }

    /** Says what is wrong; the file that is there stays. */
    void refuse(String why) {
        problem.setText(why);
    }

    void focus() {
        upload.getUploadButton().getElement().callJsFunction("focus");
    }

    /** Throws away what was not used; what still comes in goes the same way. */
    void close() {
        closed = true;
        drop();
    }

    /** The file belongs to the evidence now. */
    void used() {
        file = null;
    }

    /** Runs while the file comes in, beside the screen. */
    private void receive(UploadEvent event) throws IOException {
        UI ui = event.getUI();
        try {
            UploadedFile received = uploads.receive(event.getFileName(), event.getInputStream());
            PageTurn.next(ui, () -> take(received));
        } catch (Refused refused) {
            PageTurn.next(ui, () -> fail(refused.in(getLocale())));
        } catch (IOException broken) {
            PageTurn.next(ui, () -> fail(getTranslation("evidence.refused.broken")));
            throw broken;
        }
    }

    private void take(UploadedFile received) {
        upload.clearFileList();
        drop();
        if (closed) {
            uploads.discard(received);
            return;
        }
        file = received;
        problem.setText("");
        draw();
    }

    private void fail(String why) {
        upload.clearFileList();
        refuse(why);
    }

    private void drop() {
        UploadedFile unused = file;
        file = null;
        if (unused != null) {
            uploads.discard(unused);
        }
        draw();
    }

    private void draw() {
        chosen.removeAll();
        upload.setVisible(file == null);
        kinds.setVisible(file == null);
        if (file != null) {
            Span name = new Span(file.name());
            name.addClassName("evidence__name");
            Span size = new Span(EvidenceText.size(file.bytes(), getLocale()));
            size.addClassName("muted");
            chosen.add(
                    new Icon(Symbol.CHECK),
                    name,
                    size,
                    new IconButton(Symbol.X, getTranslation("evidence.file.remove"), () -> {
                        drop();
                        focus();
                    }));
        }
    }

    private UploadI18N words(String limit) {
        return new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(getTranslation("evidence.file.one"))
                        .setFileIsTooBig(getTranslation("evidence.file.large", limit))
                        .setIncorrectFileType(getTranslation("evidence.file.type")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(getTranslation("evidence.file.coming"))
                                .setProcessing(getTranslation("evidence.file.checking"))));
    }
}
