package vn.chiso.reading.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import vn.chiso.base.ui.FilePick;
import vn.chiso.reading.file.ReportFile;

/** Takes the file of a report. */
final class ReportPick<T> extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** @param take what is done with a file and its name, beside the screen; what it refuses is said */
    ReportPick(List<String> endings, BiFunction<Path, String, T> take, SerializableConsumer<T> onTaken) {
        String kinds = getTranslation("reading.file.kinds", String.join(", ", endings), ReportFile.LARGEST >> 20);
        FilePick.Wanted wanted = new FilePick.Wanted(endings, ReportFile.LARGEST, kinds, kinds);
        getContent().add(new FilePick<>(wanted, FilePick.copied(take), onTaken).asked());
    }
}
