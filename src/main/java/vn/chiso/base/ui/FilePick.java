package vn.chiso.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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
import java.util.List;
import java.util.function.BiFunction;
import vn.chiso.base.text.FileSize;
import vn.chiso.base.text.Refused;

/** Takes one file, chosen or dropped; it is read as it comes in, and what is wrong is said at once below it. */
public final class FilePick<T> extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Taking<T> taking;
    private final SerializableConsumer<T> onTaken;
    private final Button choose = new Button(getTranslation("files.pick.choose"));
    private final Upload upload = new Upload(this::receive);
    private final Div kinds = new Div();
    private final Div problem = new Div();

    /**
     * Which files are wanted.
     *
     * @param endings of their names, with their dots
     * @param largest how many bytes at most
     * @param kinds both in words
     * @param wrongKind what is said of a file of any other kind
     */
    public record Wanted(List<String> endings, long largest, String kinds, String wrongKind) {}

    /** Makes of a file what is in it, beside the screen. */
    @FunctionalInterface
    public interface Taking<T> {

        /** @throws Refused what is wrong with the file, in words */
        T take(String name, InputStream content) throws IOException;
    }

    public FilePick(Wanted wanted, Taking<T> taking, SerializableConsumer<T> onTaken) {
        this.taking = taking;
        this.onTaken = onTaken;
        upload.setUploadFormat(UploadFormat.RAW);
        upload.setMaxFiles(1);
        upload.setMaxFileSize((int) Math.min(wanted.largest(), Integer.MAX_VALUE));
        upload.setAcceptedFileExtensions(wanted.endings().toArray(String[]::new));
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span(getTranslation("files.pick.drop")));
        upload.setI18n(words(wanted));
        upload.addFileRejectedListener(rejected -> refuse(named(rejected.getFileName(), rejected.getErrorMessage())));
        kinds.setText(wanted.kinds());
        kinds.addClassName("muted");
        problem.addClassName("dialog-problem");
        problem.getElement().setAttribute("role", "alert");
        getContent().addClassName("file-pick");
        getContent().add(kinds, upload, problem);
    }

    /** Takes files that are read more than once: from a copy that is gone afterwards. */
    public static <T> Taking<T> copied(BiFunction<Path, String, T> read) {
        return (name, content) -> {
            Path copy = Files.createTempFile("chiso-file-", ".tmp");
            try {
                Files.copy(content, copy, StandardCopyOption.REPLACE_EXISTING);
                return read.apply(copy, name);
            } finally {
                Files.deleteIfExists(copy);
            }
        };
    }

    /** The same where the page waits for nothing but the file. */
    public FilePick<T> asked() {
        choose.addThemeVariants(ButtonVariant.PRIMARY);
        return this;
    }

    /** Says what is wrong. */
    public void refuse(String why) {
        problem.setText(why);
    }

    /** Whether a file can be chosen now. */
    public void setOpen(boolean open) {
        upload.setVisible(open);
        kinds.setVisible(open);
    }

    public void focus() {
        choose.focus();
    }

    private void receive(UploadEvent event) throws IOException {
        UI ui = event.getUI();
        try (InputStream content = event.getInputStream()) {
            T taken = taking.take(event.getFileName(), content);
            PageTurn.next(ui, () -> {
                upload.clearFileList();
                problem.setText("");
                onTaken.accept(taken);
            });
        } catch (Refused refused) {
            PageTurn.next(ui, () -> fail(named(event.getFileName(), refused.in(getLocale()))));
        } catch (IOException | RuntimeException broken) {
            PageTurn.next(ui, () -> fail(getTranslation("files.pick.broken")));
            throw broken;
        }
    }

    private void fail(String why) {
        upload.clearFileList();
        refuse(why);
    }

    /** Says which file it is about, where that is not said already. */
    private static String named(String file, String why) {
        return why.contains(file) ? why : file + ": " + why;
    }

    private UploadI18N words(Wanted wanted) {
        return new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(getTranslation("files.pick.one"))
                        .setFileIsTooBig(
                                getTranslation("files.pick.large", FileSize.format(wanted.largest(), getLocale())))
                        .setIncorrectFileType(wanted.wrongKind()))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(getTranslation("files.pick.coming"))
                                .setProcessing(getTranslation("files.pick.reading"))));
    }
}
