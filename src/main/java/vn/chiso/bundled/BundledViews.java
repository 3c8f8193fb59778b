package vn.chiso.bundled;

import org.springframework.stereotype.Component;
import vn.chiso.base.data.DataFile;
import vn.chiso.savedview.BundledView;
import vn.chiso.savedview.SavedViewService;

/** Loads the views that open what the five reports tell best. */
@Component
class BundledViews {

    private final SavedViewService views;

    BundledViews(SavedViewService views) {
        this.views = views;
    }

    void load() {
        views.add(DataFile.read("saved-views.csv").stream()
                .map(row -> new BundledView(
                        row.text("name_vi"),
                        row.text("name_en"),
                        row.text("note_vi"),
                        row.text("note_en"),
                        row.text("address")))
                .toList());
    }
}
