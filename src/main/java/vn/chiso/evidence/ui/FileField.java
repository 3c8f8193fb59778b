package vn.chiso.evidence.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.FileSize;
import vn.chiso.base.ui.FilePick;
import vn.chiso.base.ui.Icon;
import vn.chiso.base.ui.IconButton;
import vn.chiso.base.ui.Symbol;
import vn.chiso.evidence.EvidenceUploads;
import vn.chiso.evidence.FileKind;
import vn.chiso.evidence.UploadedFile;

/** Takes the file of a piece of evidence, and shows which it is; until it is used it can be taken away again. */
final class FileField extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient EvidenceUploads uploads;
    private final FilePick<UploadedFile> pick;
    private final Div chosen = new Div();
    private transient @Nullable UploadedFile file;
    private boolean closed;

    FileField(EvidenceUploads uploads) {
        this.uploads = uploads;
        FilePick.Wanted wanted = new FilePick.Wanted(
                FileKind.allEndings(),
                uploads.largest(),
                getTranslation("evidence.file.kinds", FileSize.format(uploads.largest(), getLocale())),
                getTranslation("evidence.file.type"));
        pick = new FilePick<>(wanted, uploads::receive, this::take);
        chosen.addClassName("evidence__chosen");
        chosen.getElement().setAttribute("role", "status");
        getContent().addClassName("evidence__upload");
        getContent().add(chosen, pick);
    }

    Optional<UploadedFile> file() {
        return Optional.ofNullable(file);
    }

    /** Says what is wrong; the file that is there stays. */
    void refuse(String why) {
        pick.refuse(why);
    }

    void focus() {
        pick.focus();
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

    private void take(UploadedFile received) {
        drop();
        if (closed) {
            uploads.discard(received);
            return;
        }
        file = received;
        draw();
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
        pick.setOpen(file == null);
        if (file != null) {
            Span name = new Span(file.name());
            name.addClassName("evidence__name");
            Span size = new Span(FileSize.format(file.bytes(), getLocale()));
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
}
