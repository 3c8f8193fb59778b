package vn.chiso.exchange;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;

/** Opens the answer with its first byte, so that a request that turns out to be wrong can still be refused. */
final class LateStream extends OutputStream {

    private final HttpServletResponse response;
    private final String contentType;

    LateStream(HttpServletResponse response, String contentType) {
        this.response = response;
        this.contentType = contentType;
    }

    @Override
    public void write(int one) throws IOException {
        open().write(one);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        open().write(bytes, from, length);
    }

    @Override
    public void flush() throws IOException {
        open().flush();
    }

    private OutputStream open() throws IOException {
        if (response.getContentType() == null) {
            response.setContentType(contentType);
        }
        return response.getOutputStream();
    }
}
