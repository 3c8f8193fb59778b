package vn.chiso.reading.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.BiFunction;
import vn.chiso.base.text.Refused;
import vn.chiso.base.ui.PageTurn;
import vn.chiso.reading.file.ReportFile;

/** Takes one file, chosen or dropped; it is read as it comes in, and what is wrong is said at once below it. */
final class FilePick<T> extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient BiFunction<Path, String, T> take;
    private final SerializableConsumer<T> onTaken;
    private final Upload upload = new Upload(this::receive);
    private final Div problem = new Div();

    /** @param take what is done with a file and its name, beside the screen; what it refuses is said */
    FilePick(String[] endings, BiFunction<Path, String, T> take, SerializableConsumer<T> onTaken) {
        this.take = take;
        this.onTaken = onTaken;
        int largest = ReportFile.LARGEST >> 20;
        upload.setUploadFormat(UploadFormat.RAW);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(ReportFile.LARGEST);
        upload.setAcceptedFileExtensions(endings);
        upload.setUploadButton(new Button(getTranslation("evidence.file.choose")));
        upload.setDropLabel(new Span(getTranslation("evidence.file.drop")));
        upload.setI18n(words(largest, endings));
        upload.addFileRejectedListener(rejected -> refuse(rejected.getFileName() + ": " + rejected.getErrorMessage()));
        Div kinds = new Div(getTranslation("reading.file.kinds", String.join(", ", endings), largest));
        kinds.addClassName("muted");
        problem.addClassName("dialog-problem");
        problem.getElement().setAttribute("role", "alert");
        getContent().add(kinds, upload, problem);
    }

    /** Runs while the file comes in, beside the screen. */
    private void receive(UploadEvent event) throws IOException {
        UI ui = event.getUI();
        Path file = Files.createTempFile("chiso-report-", ".tmp");
        try {
            try (InputStream in = event.getInputStream()) {
                Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            }
            T taken = take.apply(file, event.getFileName());
            PageTurn.next(ui, () -> onTaken.accept(taken));
        } catch (Refused refused) {
            PageTurn.next(ui, () -> fail(refused.in(getLocale())));
        } catch (IOException broken) {
            PageTurn.next(ui, () -> fail(getTranslation("evidence.refused.broken")));
            throw broken;
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private void fail(String why) {
        upload.clearFileList();
        refuse(why);
    }

    private void refuse(String why) {
        problem.setText(why);
    }

    private UploadI18N words(int largest, String[] endings) {
        return new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(getTranslation("evidence.file.one"))
                        .setFileIsTooBig(getTranslation("evidence.file.large", largest + " MB"))
                        .setIncorrectFileType(
                                getTranslation("reading.file.kinds", String.join(", ", endings), largest)))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(getTranslation("evidence.file.coming"))
                                .setProcessing(getTranslation("evidence.file.checking"))));
    }
}
