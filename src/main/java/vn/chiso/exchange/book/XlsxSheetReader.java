package vn.chiso.exchange.book;

/** Reads the cells of one sheet of .xlsx as its XML streams by. */
final class XlsxSheetReader {

    private final XmlPart xml;
    private final XlsxCells cells;
    private final RowSink sink;

    XlsxSheetReader(XmlPart xml, XlsxCells cells, RowSink sink) {
        this.xml = xml;
        this.cells = cells;
        this.sink = sink;
    }

    void read() {
        xml.root("worksheet");
        while (!sink.enough() && xml.next()) {
            if (xml.isBegin()) {
                switch (xml.element()) {
                    case "sheetData" -> readRows();
                    case "mergeCells" -> readMerged();
                    default -> xml.skip();
                }
            }
        }
        sink.end();
    }

    private void readRows() {
        int outside = xml.depth() - 1;
        while (!sink.enough() && xml.next() && xml.depth() > outside) {
            if (xml.isBegin()) {
                if (xml.element().equals("row")) {
                    readRow();
                } else {
                    xml.skip();
                }
            }
        }
    }

    private void readRow() {
        String number = xml.attribute("r");
        sink.begin(number == null ? sink.row() + 1 : CellName.number(number, 0));
        int outside = xml.depth() - 1;
        while (xml.next() && xml.depth() > outside) {
            if (xml.isBegin()) {
                if (xml.element().equals("c")) {
                    cells.read(xml, sink);
                } else {
                    xml.skip();
                }
            }
        }
    }

    private void readMerged() {
        int outside = xml.depth() - 1;
        while (xml.next() && xml.depth() > outside) {
            String name = xml.isBegin() ? xml.attribute("ref") : null;
            CellRegion region = name == null ? null : CellRegion.of(name);
            if (region != null) {
                sink.merge(region);
            }
        }
    }
}
