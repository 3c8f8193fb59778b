package vn.chiso.indicator.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.function.SerializableRunnable;
import vn.chiso.base.ui.Notices;
import vn.chiso.base.ui.ReaderLocale;
import vn.chiso.indicator.CatalogueRefused;
import vn.chiso.indicator.DimensionType;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.IndicatorGroup;

/** Asks before something that nothing stands on is deleted. */
final class DeleteDialog {

    private DeleteDialog() {}

    static ConfirmDialog of(CatalogueContext context, Indicator one) {
        return of(context, one.code(), () -> context.indicators().delete(one.id(), one.version()));
    }

    static ConfirmDialog of(CatalogueContext context, IndicatorGroup one) {
        return of(context, one.code(), () -> context.groups().delete(one.id(), one.version()));
    }

    static ConfirmDialog of(CatalogueContext context, DimensionType one) {
        return of(context, one.code(), () -> context.dimensions().delete(one.id(), one.version()));
    }

    private static ConfirmDialog of(CatalogueContext context, String code, SerializableRunnable delete) {
        ConfirmDialog dialog = new ConfirmDialog(
                context.text("catalogue.delete.of", code),
                context.text("catalogue.delete.about"),
                context.text("catalogue.delete"),
                confirmed -> {
                    try {
                        delete.run();
                        Notices.done(context.text("catalogue.deleted"));
                    } catch (CatalogueRefused refused) {
                        Notices.problem(refused.in(ReaderLocale.current()));
                    }
                });
        dialog.setCancelable(true);
        dialog.setCancelText(context.text("shell.cancel"));
        return dialog;
    }
}
