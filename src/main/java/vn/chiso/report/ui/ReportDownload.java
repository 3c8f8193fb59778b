package vn.chiso.report.ui;

import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.Serializable;
import java.util.Locale;
import vn.chiso.base.text.Texts;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.base.word.WordPage;
import vn.chiso.report.ReportDraft;
import vn.chiso.report.ReportWriter;

/**
 * A generated report as a file; each time it is taken it is written anew out of what was kept.
 *
 * @param years which it tells of, as its name says them
 */
record ReportDownload(ReportContext context, long id, String years) implements Serializable {

    private static final int LONGEST_NAME = 80;

    DownloadHandler handler() {
        return event -> {
            ReportDraft draft = context.reports().generated(id);
            event.setFileName(name(draft) + ".docx");
            event.setContentType(WordPage.TYPE);
            ReportWriter.write(
                    draft, context.exports().made(event.getUI().getLocale()), address(event), event.getOutputStream());
        };
    }

    /** In the language of the report, in letters that every system takes. */
    private String name(ReportDraft draft) {
        Locale locale = Texts.language(Locale.forLanguageTag(draft.language()));
        String name = VietnameseText.fold(String.join(
                        " ",
                        Texts.get("reports.word.title", locale),
                        Texts.get(draft.type().key(), locale),
                        years,
                        draft.fields().issuer(),
                        draft.fields().numberText()))
                .replaceAll("[^a-z0-9]+", "-");
        return name.substring(0, Math.min(name.length(), LONGEST_NAME)).replaceAll("-+$", "");
    }

    /** Where the application is reached: as it is set up, else as this browser reaches it. */
    private String address(DownloadEvent event) {
        if (!context.address().isEmpty() || !(event.getRequest() instanceof VaadinServletRequest request)) {
            return context.address();
        }
        String all = request.getHttpServletRequest().getRequestURL().toString();
        int path = all.indexOf('/', all.indexOf("//") + 2);
        return (path < 0 ? all : all.substring(0, path)) + request.getContextPath();
    }
}
