package vn.chiso.savedview.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import vn.chiso.base.ui.Presented;

/** Marks the pages that a presentation opens, and lets them begin no transaction that may write: see {@link Presented}. */
@Component
class LookOnlyPages implements VaadinServiceInitListener, TransactionExecutionListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(init -> init.getUI().addBeforeEnterListener(enter -> {
                    if (Presented.isFramed(enter.getLocation())) {
                        Presented.lookOnly(enter.getUI());
                    }
                }));
    }

    @Override
    public void beforeBegin(TransactionExecution transaction) {
        UI ui = UI.getCurrent();
        if (ui != null && Presented.isLookOnly(ui) && !transaction.isReadOnly()) {
            throw new AccessDeniedException("A page that is presented changes nothing");
        }
    }
}
