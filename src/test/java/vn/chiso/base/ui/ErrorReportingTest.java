package vn.chiso.base.ui;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.Test;

class ErrorReportingTest {

    @Test
    void aReaderWhoLeftIsNoIncident() {
        ClientAbortException left = new ClientAbortException(new IOException("Broken pipe"));
        assertTrue(ErrorReporting.hasLeft(left));
        assertTrue(ErrorReporting.hasLeft(new UncheckedIOException(left)));
        assertFalse(ErrorReporting.hasLeft(new UncheckedIOException(new IOException("No space left on device"))));
    }
}
