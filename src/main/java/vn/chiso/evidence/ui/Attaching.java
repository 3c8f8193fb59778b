package vn.chiso.evidence.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;

/**
 * Makes the dialog that brings evidence. A page that named its class would be built to bring the dialog's fields along with
 * itself (decision 0050).
 */
interface Attaching {

    Dialog dialog(EvidenceContext context, List<ProvenFigure> figures, SerializableRunnable onAttached);
}
