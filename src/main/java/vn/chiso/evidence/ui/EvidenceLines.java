package vn.chiso.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import vn.chiso.base.text.DateText;
import vn.chiso.base.text.FileSize;
import vn.chiso.base.ui.Icon;
import vn.chiso.base.ui.ReaderLocale;
import vn.chiso.base.ui.Symbol;
import vn.chiso.evidence.Evidence;
import vn.chiso.evidence.FileKind;

/** Pieces of evidence, each with what it is and the way to its file. */
final class EvidenceLines extends Composite<UnorderedList> {

    private static final long serialVersionUID = 1L;

    private final boolean single;

    /**
     * @param single whether they are shown for one figure, so that what else they prove is worth saying
     * @param writable whether the reader is offered to take them away
     */
    EvidenceLines(List<Evidence> pieces, boolean single, boolean writable, SerializableConsumer<Evidence> takeAway) {
        this.single = single;
        Locale locale = ReaderLocale.current();
        getContent().addClassName("evidence__lines");
        for (Evidence piece : pieces) {
            Div head = head(piece, locale);
            if (writable) {
                head.add(takeAway(piece, takeAway));
            }
            Div summary = new Div(piece.summary());
            summary.addClassName("evidence__summary");
            ListItem item = new ListItem(head, summary, file(piece, locale), foot(piece, locale));
            item.addClassName("evidence__line");
            getContent().add(item);
        }
    }

    private static Div head(Evidence piece, Locale locale) {
        Span reference = new Span(EvidenceText.reference(piece, locale));
        reference.addClassName(piece.number() == null && piece.issuedOn() == null ? "muted" : "strong");
        Div head = new Div(reference);
        head.addClassName("evidence__head");
        return head;
    }

    private static Component takeAway(Evidence piece, SerializableConsumer<Evidence> takeAway) {
        NativeButton button = new NativeButton(I18NProvider.translate("evidence.take_away"));
        button.addClassNames("link", "evidence__take-away");
        button.getElement().setAttribute("type", "button");
        button.setAriaLabel(I18NProvider.translate("evidence.take_away.of", piece.fileName()));
        button.addClickListener(click -> takeAway.accept(piece));
        return button;
    }

    /** An address of the server, not of a screen. */
    private static Component file(Evidence piece, Locale locale) {
        Span name = new Span(piece.fileName());
        name.addClassName("evidence__name");
        Span size = new Span(FileSize.format(piece.bytes(), locale));
        size.addClassName("muted");
        Anchor anchor = new Anchor(piece.address());
        anchor.add(new Icon(isPicture(piece.kind()) ? Symbol.IMAGE : Symbol.FILE_TEXT), name, size);
        anchor.addClassName("evidence__file");
        anchor.setRouterIgnore(true);
        anchor.getElement().setAttribute("download", piece.fileName());
        anchor.setTitle(I18NProvider.translate("evidence.download", piece.fileName()));
        return anchor;
    }

    private Component foot(Evidence piece, Locale locale) {
        String brought = I18NProvider.translate(
                locale, "evidence.brought", piece.uploadedBy(), DateText.format(piece.uploadedAt()));
        int others = piece.figures() - 1;
        String text = brought;
        if (single && others > 0) {
            text += " · " + I18NProvider.translate(locale, "evidence.proves_others", others);
        } else if (!single) {
            text += " · " + I18NProvider.translate(locale, "evidence.proves", piece.figures());
        }
        Div foot = new Div(text);
        foot.addClassNames("muted", "evidence__foot");
        return foot;
    }

    private static boolean isPicture(FileKind kind) {
        return switch (kind) {
            case PNG, JPEG, WEBP -> true;
            case PDF, DOCX, XLSX -> false;
        };
    }
}
