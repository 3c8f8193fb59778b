package vn.chiso.observation;

import java.util.Map;

/** Says which reports are signed and issued: what they say is not changed until somebody opens them again. */
public interface SourceLock {

    /** Their names by the ids of their documents. */
    Map<Long, String> closed();
}
