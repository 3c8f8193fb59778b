package vn.chiso.register.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.chiso.security.Roles;

/** Takes lists of units. */
@Route("units/import")
@RolesAllowed(Roles.ADMINISTRATOR)
@Uses(Grid.class)
@Uses(Upload.class)
@Uses(DatePicker.class)
class UnitListView extends ListPage {

    private static final long serialVersionUID = 1L;

    UnitListView(ListContext context) {
        super(context.units(), context.importExecutor(), "list.units", "units");
    }
}
