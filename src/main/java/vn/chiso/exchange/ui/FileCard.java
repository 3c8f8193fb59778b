package vn.chiso.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableConsumer;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import vn.chiso.base.ui.FilePick;
import vn.chiso.exchange.book.BookLimits;

/** Takes a workbook or a table of text. */
public final class FileCard<T> extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    /**
     * @param title names a text of the bundles
     * @param open makes of a file and its name what it holds, beside the screen; what it refuses is said
     */
    public FileCard(String title, BiFunction<Path, String, T> open, SerializableConsumer<T> onOpened) {
        long largest = BookLimits.DEFAULT.bytes();
        FilePick.Wanted wanted = new FilePick.Wanted(
                List.of(".xlsx", ".xlsm", ".xls", ".csv"),
                largest,
                getTranslation("import.file.kinds", largest >> 20),
                getTranslation("import.file.type"));
        getContent().addClassNames("card", "import__card");
        getContent()
                .add(new H2(getTranslation(title)), new FilePick<>(wanted, FilePick.copied(open), onOpened).asked());
    }
}
