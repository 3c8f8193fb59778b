package vn.chiso.dashboard.ui;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.Texts;
import vn.chiso.base.ui.ReaderLocale;
import vn.chiso.document.DocumentNames;
import vn.chiso.observation.Figure;

/** Tells of a figure whose report is signed why it is locked and who can unlock it, before anybody types. */
record SignedLock(CardContext context) {

    /** Empty where the figure is open. */
    Optional<String> reason(@Nullable Figure figure) {
        @Nullable Long source = figure == null ? null : figure.documentId();
        return source == null || !context.reader().isSigned(source)
                ? Optional.empty()
                : Optional.of(Texts.get(
                        "edit.refused.locked.signed",
                        ReaderLocale.current(),
                        DocumentNames.of(context.documents().byId(source), ReaderLocale.current())));
    }
}
