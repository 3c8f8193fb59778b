package vn.chiso.register.ui;

import java.util.concurrent.Executor;
import org.springframework.stereotype.Component;
import vn.chiso.register.lists.AgencyLists;
import vn.chiso.register.lists.UnitLists;

/** What the screens of lists need beside the registers. */
@Component
record ListContext(UnitLists units, AgencyLists agencies, Executor importExecutor) {}
