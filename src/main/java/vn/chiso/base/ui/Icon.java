package vn.chiso.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;

/**
 * A line icon of 16 px (Lucide) in the colour of the text around it. Hidden from screen readers: name the button or the
 * state in words.
 */
@Tag("cs-icon")
@NpmPackage(value = "lucide-static", version = "1.62.0")
@JsModule("./icons/icons.ts")
public class Icon extends Component {

    private static final long serialVersionUID = 1L;

    public Icon(Symbol symbol) {
        setSymbol(symbol);
    }

    public final void setSymbol(Symbol symbol) {
        getElement().setAttribute("name", symbol.icon());
    }
}
