package vn.chiso.register.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.chiso.security.Roles;

/** Takes lists of agencies. */
@Route("agencies/import")
@RolesAllowed({Roles.ICT_DEPARTMENT, Roles.ADMINISTRATOR})
@Uses(Grid.class)
@Uses(Upload.class)
@Uses(DatePicker.class)
class AgencyListView extends ListPage {

    private static final long serialVersionUID = 1L;

    AgencyListView(ListContext context) {
        super(context.agencies(), context.importExecutor(), "list.agencies", "agencies");
    }
}
