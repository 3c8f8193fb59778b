package vn.chiso.savedview.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.TransactionStatus;
import vn.chiso.base.ui.Presented;

/** Marks the pages that a presentation opens, and takes back whatever they would write: see {@link Presented}. */
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
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
        UI ui = UI.getCurrent();
        if (failure == null
                && ui != null
                && Presented.isLookOnly(ui)
                && transaction instanceof TransactionStatus status) {
            status.setRollbackOnly();
        }
    }
}
