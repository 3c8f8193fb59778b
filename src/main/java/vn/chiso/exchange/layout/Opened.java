package vn.chiso.exchange.layout;

import java.util.List;
import vn.chiso.exchange.intake.Draft;

/** What an uploaded file turned out to be. */
public sealed interface Opened {

    /** A sheet of figures that went out of here: nothing has to be explained. */
    record Figures(Draft draft) implements Opened {}

    /** Tables as people make them; a person says what their columns mean. Not empty. */
    record Tables(String fileName, List<SheetTable> tables) implements Opened {}
}
