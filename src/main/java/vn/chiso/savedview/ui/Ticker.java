package vn.chiso.savedview.ui;

import com.vaadin.flow.shared.Registration;
import java.time.Duration;

/** Does something again and again until what is returned is removed; on a thread of its own. */
interface Ticker {

    Registration every(Duration interval, Runnable what);
}
