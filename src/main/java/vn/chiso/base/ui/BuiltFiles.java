package vn.chiso.base.ui;

import com.vaadin.flow.server.StaticFileHandler;
import com.vaadin.flow.server.StaticFileHandlerFactory;
import com.vaadin.flow.server.StaticFileServer;
import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Lets browsers keep the files of the build for good: a file whose content changes has another name. Without it they would
 * ask for each of them again after an hour.
 */
@Component
class BuiltFiles implements StaticFileHandlerFactory {

    private static final String PATH = "/VAADIN/build/";
    private static final String FOR_GOOD = "public, max-age=31536000, immutable";

    @Override
    public StaticFileHandler createHandler(VaadinService service) {
        return new Server(service);
    }

    static final class Server extends StaticFileServer {

        private static final long serialVersionUID = 1L;
        private final boolean production;

        Server(VaadinService service) {
            super(service);
            production = service.getDeploymentConfiguration().isProductionMode();
        }

        @Override
        protected void writeCacheHeaders(String path, HttpServletRequest request, HttpServletResponse response) {
            super.writeCacheHeaders(path, request, response);
            if (production && path.startsWith(PATH)) {
                response.setHeader(HttpHeaders.CACHE_CONTROL, FOR_GOOD);
            }
        }
    }
}
