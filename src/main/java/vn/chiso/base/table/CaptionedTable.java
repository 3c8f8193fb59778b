package vn.chiso.base.table;

/** A table with what is written around it: what a file is made of. */
public record CaptionedTable(FileTable table, ExportCaption caption) {}
