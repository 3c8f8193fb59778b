package vn.chiso.base.ui;

import com.vaadin.flow.component.Component;

/** Puts the address of a page into the clipboard, and says so. */
public final class CopiedLink {

    /** The clipboard is closed to pages that came without encryption, as inside an office network. */
    private static final String COPY = """
            const link = $0 === '' ? location.href : new URL($0, document.baseURI).href;
            try {
              await navigator.clipboard.writeText(link);
              return true;
            } catch (closed) {
              const field = document.createElement('textarea');
              field.value = link;
              document.body.append(field);
              field.select();
              const copied = document.execCommand('copy');
              field.remove();
              return copied;
            }""";

    private CopiedLink() {}

    /**
     * Copies an address.
     *
     * @param pressed what the reader pressed for it
     * @param address relative to the application; empty for the page that is open
     */
    public static void copy(Component pressed, String address) {
        pressed.getElement().executeJs(COPY, address).then(Boolean.class, copied -> {
            if (copied) {
                Notices.done(pressed.getTranslation("dashboard.link.copied"));
            } else {
                Notices.problem(pressed.getTranslation("dashboard.link.refused"));
            }
        });
    }
}
