package vn.chiso.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.List;
import java.util.concurrent.Executor;
import vn.chiso.base.ui.HasHeader;
import vn.chiso.base.ui.Notices;
import vn.chiso.base.ui.ViewHeader;
import vn.chiso.exchange.ui.FileCard;
import vn.chiso.register.lists.ListDraft;
import vn.chiso.register.lists.ListIntake;
import vn.chiso.register.lists.Lists;

/** Takes lists of one register: choose a file, look at what it would change, accept. Nothing is stored before. */
abstract class ListPage extends Composite<Div> implements HasHeader, HasDynamicTitle, LocaleChangeObserver {

    private static final long serialVersionUID = 1L;

    private final transient Lists lists;
    private final transient Executor executor;
    private final String words;
    private final String register;
    private final ViewHeader head = new ViewHeader("");

    /**
     * @param words what the texts of these lists begin with, such as {@code list.units}
     * @param register the address of the register, which is named {@code nav.} and the same
     */
    ListPage(Lists lists, Executor executor, String words, String register) {
        this.lists = lists;
        this.executor = executor;
        this.words = words;
        this.register = register;
        getContent().addClassName("import");
    }

    @Override
    public Component header() {
        return head;
    }

    @Override
    public String getPageTitle() {
        return getTranslation(words + ".title") + " · ChiSo";
    }

    /** In another language the page begins anew. */
    @Override
    public void localeChange(LocaleChangeEvent event) {
        head.setTitle(getTranslation(words + ".title"));
        head.setCrumbs(List.of(new Anchor(register, getTranslation("nav." + register))));
        begin();
    }

    private void begin() {
        Paragraph about = new Paragraph(getTranslation(words + ".about"));
        about.addClassName("muted");
        FileCard<ListDraft> file = new FileCard<>("list.file", lists::open, this::review);
        file.getContent().addComponentAtIndex(1, about);
        show(file, new PastLists(lists));
    }

    private void review(ListDraft draft) {
        show(new ListReview(lists, executor, words, draft, this::done, this::begin));
    }

    private void done(ListIntake intake) {
        begin();
        Notices.done(getTranslation("list.done", intake.changes(), intake.fileName()));
    }

    private void show(Component... parts) {
        getContent().removeAll();
        getContent().add(parts);
    }
}
