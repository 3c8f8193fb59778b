package vn.chiso.exchange.book;

/**
 * A sheet of cells; sheets of charts and of macros are none.
 *
 * @param index its place among the sheets of its book, from 0
 * @param name as people gave it, without signs that would turn the text around it; a CSV file has the file's name
 * @param hidden whether Excel shows no tab for it
 */
public record BookSheet(int index, String name, boolean hidden) {}
