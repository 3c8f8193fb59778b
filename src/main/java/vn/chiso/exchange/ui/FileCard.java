package vn.chiso.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
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
import vn.chiso.exchange.book.BookLimits;

/** Takes one file, chosen or dropped; it is opened as it comes in, and what is wrong is said at once below it. */
public final class FileCard<T> extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final transient BiFunction<Path, String, T> open;
    private final SerializableConsumer<T> onOpened;
    private final Upload upload = new Upload(this::receive);
    private final Div problem = new Div();

    /**
     * @param title names a text of the bundles
     * @param open makes of a file and its name what it holds, beside the screen; what it refuses is said
     */
    public FileCard(String title, BiFunction<Path, String, T> open, SerializableConsumer<T> onOpened) {
        this.open = open;
        this.onOpened = onOpened;
        int largest = (int) BookLimits.DEFAULT.bytes();
        Button choose = new Button(getTranslation("import.file.choose"));
        choose.addThemeVariants(ButtonVariant.PRIMARY);
        upload.setUploadFormat(UploadFormat.RAW);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(largest);
        upload.setAcceptedFileExtensions(".xlsx", ".xlsm", ".xls", ".csv");
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span(getTranslation("import.file.drop")));
        upload.setI18n(words(largest >> 20));
        upload.addFileRejectedListener(rejected -> refuse(rejected.getFileName() + ": " + rejected.getErrorMessage()));
        Div kinds = new Div(getTranslation("import.file.kinds", largest >> 20));
        kinds.addClassName("muted");
        problem.addClassName("dialog-problem");
        problem.getElement().setAttribute("role", "alert");
        getContent().addClassNames("card", "import__card");
        getContent().add(new H2(getTranslation(title)), kinds, upload, problem);
    }

    /** Runs while the file comes in, beside the screen. */
    private void receive(UploadEvent event) throws IOException {
        UI ui = event.getUI();
        Path file = Files.createTempFile("chiso-import-", ".tmp");
        try {
            try (InputStream in = event.getInputStream()) {
                Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            }
            T opened = open.apply(file, event.getFileName());
            PageTurn.next(ui, () -> onOpened.accept(opened));
        } catch (Refused refused) {
            PageTurn.next(ui, () -> fail(event.getFileName() + ": " + refused.in(getLocale())));
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

    private UploadI18N words(int limit) {
        return new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(getTranslation("evidence.file.one"))
                        .setFileIsTooBig(getTranslation("evidence.file.large", limit + " MB"))
                        .setIncorrectFileType(getTranslation("import.file.type")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(getTranslation("evidence.file.coming"))
                                .setProcessing(getTranslation("import.file.reading"))));
    }
}
