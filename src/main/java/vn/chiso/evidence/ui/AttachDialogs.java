package vn.chiso.evidence.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes {@link AttachDialog}. */
@Component
class AttachDialogs implements Attaching {

    @Override
    public Dialog dialog(EvidenceContext context, List<ProvenFigure> figures, SerializableRunnable onAttached) {
        return new AttachDialog(context, figures, onAttached);
    }
}
