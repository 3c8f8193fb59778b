package vn.chiso.reading.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.nio.file.Files;
import java.util.Optional;
import vn.chiso.base.ui.Icon;
import vn.chiso.base.ui.Symbol;
import vn.chiso.reading.ReportFiles;
import vn.chiso.reading.ReportFiles.Kept;

/** Gives a file of a report as it was brought in; whether it may be given is asked anew. */
final class FileLink extends Anchor {

    private static final long serialVersionUID = 1L;

    FileLink(ReaderContext context, SerializableFunction<ReportFiles, Optional<Kept>> file, String text) {
        DownloadHandler handler = event -> {
            Kept kept = file.apply(context.files()).orElseThrow();
            context.exports().exported(kept.name(), null);
            event.setFileName(kept.name());
            event.setContentType("application/octet-stream");
            event.setContentLength(Files.size(kept.place()));
            Files.copy(kept.place(), event.getOutputStream());
        };
        setHref(handler);
        add(new Icon(Symbol.DOWNLOAD), new Span(text));
        addClassNames("link", "file-link");
    }
}
