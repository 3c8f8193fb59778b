package vn.chiso.savedview.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.IFrame;
import vn.chiso.base.ui.Presented;

/** The page of a view, to look at. It is a page of this application, in a frame that is inert; the server lets it read
 * and nothing else. */
final class SlideFrame extends Composite<IFrame> {

    private static final long serialVersionUID = 1L;

    /** The page in the frame leaves out its menus by this class; the arrows scroll it from outside. */
    private static final String LOOK_ONLY = """
        if (this.lookOnly) { return; }
        this.lookOnly = true;
        this.addEventListener('load', () => {
          this.contentDocument.documentElement.classList.add('presented');
        });
        const scroll = (event) => {
          if (!this.isConnected) {
            document.removeEventListener('keydown', scroll);
          } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
            this.contentWindow.scrollBy({ top: event.key === 'ArrowDown' ? 200 : -200, behavior: 'smooth' });
          }
        };
        document.addEventListener('keydown', scroll);
        """;

    private String shown = "";

    SlideFrame() {
        getContent().addClassName("present__frame");
        getContent().getElement().setAttribute("inert", true);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getContent().getElement().executeJs(LOOK_ONLY);
    }

    /** @param address relative to the application */
    void show(String address, String name) {
        getContent().setTitle(name);
        if (!shown.equals(address)) {
            shown = address;
            String framed = Presented.framed(address);
            getContent().setSrc(framed.startsWith("?") ? "./" + framed : framed);
        }
    }
}
