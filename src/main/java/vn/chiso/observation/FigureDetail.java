package vn.chiso.observation;

import java.util.List;

/**
 * Everything behind one figure.
 *
 * @param citations in the order in which they were stored; the first is not always the adopted one
 * @param parts the figures that a derived figure stands for; empty otherwise
 */
public record FigureDetail(
        Figure figure,
        List<Citation> citations,
        List<Note> notes,
        List<Calculation> calculations,
        List<Figure> parts) {}
