package vn.chiso.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.i18n.I18NProvider;

/** Says what happened and offers to try again. It is read out at once. */
public class ErrorCard extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /**
     * @param title what did not work
     * @param explanation what is still as it was, or what to do
     * @param retry does it again
     */
    public ErrorCard(String title, String explanation, SerializableRunnable retry) {
        Paragraph heading = new Paragraph(title);
        heading.addClassName("empty__title");
        Paragraph text = new Paragraph(explanation);
        text.addClassName("empty__text");
        NativeButton again = new NativeButton();
        again.add(new Icon(Symbol.ROTATE_CCW));
        again.getElement().appendChild(Element.createText(getTranslation("error.retry")));
        again.addClassName("button");
        again.addClickListener(click -> retry.run());
        getContent().addClassNames("empty", "empty--error");
        getContent().getElement().setAttribute("role", "alert");
        getContent().add(new Icon(Symbol.CIRCLE_ALERT), heading, text, again);
    }

    /** The usual words: the figures could not be read, the choices of the reader are untouched. */
    public static ErrorCard unreadable(SerializableRunnable retry) {
        return new ErrorCard(
                I18NProvider.translate("error.unreadable"), I18NProvider.translate("error.unreadable.text"), retry);
    }
}
