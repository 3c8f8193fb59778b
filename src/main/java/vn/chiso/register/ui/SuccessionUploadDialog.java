package vn.chiso.register.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import vn.chiso.base.ui.Notices;
import vn.chiso.base.ui.TableDownloads;
import vn.chiso.exchange.ui.FileCard;
import vn.chiso.register.succession.SuccessionProposal;
import vn.chiso.register.succession.SuccessionRegister;

/** Takes a file of successions; what it says becomes proposals. */
final class SuccessionUploadDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    /** @param template the list itself without rows */
    SuccessionUploadDialog(
            SuccessionRegister register,
            TableDownloads template,
            SerializableConsumer<List<SuccessionProposal>> taken) {
        setHeaderTitle(getTranslation("successions.file"));
        setWidth("min(640px, 94vw)");
        Div about = new Div(getTranslation("successions.file.about"));
        about.addClassName("muted");
        add(
                about,
                template.excel(getTranslation("successions.file.template")),
                new FileCard<List<SuccessionProposal>>("successions.file", register::read, read -> {
                    close();
                    Notices.done(getTranslation("successions.file.read", read.size()));
                    taken.accept(read);
                }));
    }
}
